package dev.aevent.processor.collect;

import static dev.aevent.processor.diagnostics.MessageKind.NATIVE_COROUTINE;

import dev.aevent.processor.diagnostics.Defect;
import dev.aevent.processor.diagnostics.Log;
import dev.aevent.processor.diagnostics.Names;
import dev.aevent.processor.diagnostics.Position;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds the coroutines and patches of root types, and refuses what their declarations alone show to be wrong. */
public final class Collector {
    private final Elements elements;
    private final Overrides overrides;
    private final Log log;

    public Collector(ProcessingEnvironment environment, Log log) {
        elements = environment.getElementUtils();
        overrides = new Overrides(environment.getTypeUtils(), elements, log, Position::of);
        this.log = log;
    }

    /** Looks at these top-level types and all types nested in them. */
    public Collected collect(Collection<TypeElement> roots) {
        var withCoroutines = new ArrayList<TypeElement>();
        var coroutineTypes = new ArrayList<TypeElement>();
        var otherTypes = new ArrayList<TypeElement>();
        var patchTypes = new ArrayList<TypeElement>();
        for (TypeElement root : roots) {
            if (isGenerated(root)) {
                continue;
            }
            int before = coroutineTypes.size();
            for (TypeElement type : withNested(root)) {
                boolean declares = Defect.guard("collect", type.toString(), () -> declaresCoroutines(type));
                (declares ? coroutineTypes : otherTypes).add(type);
                if (Annotations.declaresPatches(type)) {
                    patchTypes.add(type);
                }
            }
            if (coroutineTypes.size() > before || withNested(root).stream().anyMatch(this::mayHaveThemInConstants)) {
                withCoroutines.add(root);
            }
        }
        return new Collected(withCoroutines, coroutineTypes, otherTypes, patchTypes);
    }

    /** Where our sources go to the enclosing compiler, it shows us them, too: the classes of lambdas, for example. */
    private static boolean isGenerated(TypeElement root) {
        return root.getSimpleName().toString().endsWith("$Coroutines");
    }

    private boolean declaresCoroutines(TypeElement type) {
        overrides.check(type);
        boolean found = false;
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            if (Annotations.isCoroutine(method)) {
                found = true;
                if (method.getModifiers().contains(Modifier.NATIVE)) {
                    log.report(Position.of(method), NATIVE_COROUTINE, Names.of(method));
                }
            }
        }
        return found;
    }

    /** The bodies of enum constants are no elements; they may override what the enum inherits. */
    private boolean mayHaveThemInConstants(TypeElement type) {
        return type.getKind() == ElementKind.ENUM
                && !type.getModifiers().contains(Modifier.FINAL)
                && ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
                        .anyMatch(Annotations::isCoroutine);
    }

    private static List<TypeElement> withNested(TypeElement type) {
        var types = new ArrayList<TypeElement>();
        types.add(type);
        for (Element nested : ElementFilter.typesIn(type.getEnclosedElements())) {
            types.addAll(withNested((TypeElement) nested));
        }
        return types;
    }
}
