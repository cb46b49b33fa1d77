package dev.aevent.processor.check;

import dev.aevent.processor.attribute.Attributed;
import dev.aevent.processor.collect.Annotations;
import dev.aevent.processor.diagnostics.Log;
import dev.aevent.processor.diagnostics.MessageKind;
import dev.aevent.processor.diagnostics.Position;
import java.util.Collection;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Which patch stands in for which blocking method. */
final class PatchIndex {
    private final Attributed world;
    private final Log log;
    private final PatchReader reader;
    private final MethodTable<ExecutableElement> table;

    /**
     * Reads the patches: the user's first, so that they win over the JDK's where both name the same method.
     *
     * @param userPatches qualified names of the classes with the user's own patches
     */
    PatchIndex(Attributed world, Collection<String> userPatches, Log log) {
        this.world = world;
        this.log = log;
        reader = new PatchReader(world);
        table = new MethodTable<>(world.elements(), world.types());
        userPatches.forEach(this::addUserClass);
        addJdk();
    }

    /** The patch that stands in for a method or constructor; null if there is none. */
    @Nullable
    ExecutableElement find(ExecutableElement blocking) {
        return table.find(blocking);
    }

    private void addUserClass(String name) {
        TypeElement patches = world.elements().getTypeElement(name);
        if (patches == null) {
            log.report(Position.none(), MessageKind.UNKNOWN_PATCH_CLASS, name);
            return;
        }
        for (ExecutableElement patch : ElementFilter.methodsIn(patches.getEnclosedElements())) {
            if (add(patch) instanceof PatchReader.Row.Unsound unsound) {
                log.report(
                        Context.position(world, patch),
                        MessageKind.INVALID_PATCH,
                        name + "." + patch.getSimpleName(),
                        unsound.problem());
            }
        }
    }

    /** A row for what the JDK at hand, or the one compiled for, does not have is of no use, but no mistake either. */
    private void addJdk() {
        TypeElement jdk = world.elements().getTypeElement(Vocabulary.JDK_PATCHES);
        AnnotationMirror list = jdk == null ? null : Annotations.find(jdk, Vocabulary.PATCH_TABLE);
        if (list == null) {
            return;
        }
        for (TypeElement patches : AnnotationValues.types(AnnotationValues.value(list, "value"))) {
            ElementFilter.methodsIn(patches.getEnclosedElements()).forEach(this::add);
        }
    }

    private PatchReader.@Nullable Row add(ExecutableElement patch) {
        PatchReader.Row row = reader.read(patch);
        if (row instanceof PatchReader.Row.Sound sound) {
            table.add(sound.blocking(), patch);
        }
        return row;
    }
}
