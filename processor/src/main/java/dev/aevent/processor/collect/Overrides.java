package dev.aevent.processor.collect;

import static dev.aevent.processor.diagnostics.MessageKind.INHERITED_IS_NO_COROUTINE;
import static dev.aevent.processor.diagnostics.MessageKind.OVERRIDE_IS_NO_COROUTINE;

import dev.aevent.processor.diagnostics.Log;
import dev.aevent.processor.diagnostics.Names;
import dev.aevent.processor.diagnostics.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Refuses methods that override or implement a coroutine without being one. */
public final class Overrides {
    private final Types types;
    private final Elements elements;
    private final Log log;
    private final Function<Element, Position> positions;
    /** A cache: most types have no coroutine above them, and many share supertypes. */
    private final Map<TypeElement, List<ExecutableElement>> declared = new HashMap<>();

    /**
     * @param positions where to report what is wrong with a method or type
     */
    public Overrides(Types types, Elements elements, Log log, Function<Element, Position> positions) {
        this.types = types;
        this.elements = elements;
        this.log = log;
        this.positions = positions;
    }

    /** Looks at what a type declares and at what it inherits. */
    public void check(TypeElement type) {
        for (TypeElement above : supertypes(type)) {
            for (ExecutableElement coroutine : coroutines(above)) {
                checkDeclared(type, coroutine);
                checkInherited(type, coroutine);
            }
        }
    }

    private void checkDeclared(TypeElement type, ExecutableElement coroutine) {
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            if (isOrdinary(method, coroutine) && elements.overrides(method, coroutine, type)) {
                log.report(positions.apply(method), OVERRIDE_IS_NO_COROUTINE, Names.of(method), Names.of(coroutine));
            }
        }
    }

    /** A class may inherit an ordinary method that implements, in this class first, a coroutine of an interface. */
    private void checkInherited(TypeElement type, ExecutableElement coroutine) {
        if (!(coroutine.getEnclosingElement() instanceof TypeElement declaring)
                || !declaring.getKind().isInterface()
                || !type.getKind().isClass()) {
            return;
        }
        TypeElement superclass = element(type.getSuperclass());
        if (superclass == null || Hierarchy.isSubclass(superclass, declaring, types)) {
            return; // declared there, or reported there
        }
        for (TypeElement c = superclass; c != null; c = element(c.getSuperclass())) {
            for (ExecutableElement method : ElementFilter.methodsIn(c.getEnclosedElements())) {
                if (method.getSimpleName().contentEquals(coroutine.getSimpleName())
                        && elements.overrides(method, coroutine, type)) {
                    if (isOrdinary(method, coroutine) && !overridden(type, coroutine)) {
                        log.report(
                                positions.apply(type),
                                INHERITED_IS_NO_COROUTINE,
                                type.getSimpleName(),
                                Names.of(coroutine),
                                Names.of(method));
                    }
                    return;
                }
            }
        }
    }

    private boolean overridden(TypeElement type, ExecutableElement coroutine) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .anyMatch(method -> elements.overrides(method, coroutine, type));
    }

    private static boolean isOrdinary(ExecutableElement method, ExecutableElement coroutine) {
        return method.getSimpleName().contentEquals(coroutine.getSimpleName())
                && !method.getModifiers().contains(Modifier.STATIC)
                && !Annotations.isCoroutine(method);
    }

    private Set<TypeElement> supertypes(TypeElement type) {
        var found = new LinkedHashSet<TypeElement>();
        addSupertypes(type, found);
        return found;
    }

    private void addSupertypes(TypeElement type, Set<TypeElement> found) {
        for (TypeMirror mirror : types.directSupertypes(type.asType())) {
            TypeElement above = element(mirror);
            if (above != null && found.add(above)) {
                addSupertypes(above, found);
            }
        }
    }

    private static @Nullable TypeElement element(TypeMirror mirror) {
        return mirror instanceof DeclaredType declared && declared.asElement() instanceof TypeElement type
                ? type
                : null;
    }

    private List<ExecutableElement> coroutines(TypeElement type) {
        return declared.computeIfAbsent(type, t -> {
            var coroutines = new ArrayList<ExecutableElement>();
            for (ExecutableElement method : ElementFilter.methodsIn(t.getEnclosedElements())) {
                if (Annotations.isCoroutine(method) && !method.getModifiers().contains(Modifier.STATIC)) {
                    coroutines.add(method);
                }
            }
            return List.copyOf(coroutines);
        });
    }
}
