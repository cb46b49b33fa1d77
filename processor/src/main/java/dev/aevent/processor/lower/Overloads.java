package dev.aevent.processor.lower;

import com.palantir.javapoet.TypeName;
import dev.aevent.processor.attribute.Attributed;
import dev.aevent.processor.semantics.Owners;
import dev.aevent.processor.semantics.TypeVariables;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Which types arguments are cast to, that the method meant is called and no overload of it. The user's compiler has
 * chosen among other methods: those of the user's class, not those that are called instead.
 */
final class Overloads {
    private final Types types;
    private final Elements elements;
    private final TypeNames typeNames;

    Overloads(Attributed world, TypeNames typeNames) {
        types = world.types();
        elements = world.elements();
        this.typeNames = typeNames;
    }

    /**
     * Those for the entry of a coroutine, whose parameters are erased; none if there is nothing to be mistaken.
     *
     * @param isSuper whether the entry is one without dispatch, which may have bridges beside it
     */
    List<TypeName> ofEntry(ExecutableElement coroutine, boolean isSuper) {
        boolean mistakable =
                isSuper || isOverloaded(coroutine, Owners.of(coroutine).getEnclosedElements());
        return mistakable ? parameters(coroutine, types::erasure) : List.of();
    }

    /** Those for a patch; none if there is nothing to be mistaken. */
    List<TypeName> ofPatch(ExecutableElement patch) {
        return isOverloaded(patch, elements.getAllMembers(Owners.of(patch)))
                ? parameters(patch, type -> TypeVariables.areIn(type) ? types.erasure(type) : type)
                : List.of();
    }

    private List<TypeName> parameters(ExecutableElement method, Function<TypeMirror, TypeMirror> written) {
        return method.getParameters().stream()
                .map(parameter -> typeNames.of(written.apply(parameter.asType())))
                .toList();
    }

    private static boolean isOverloaded(ExecutableElement method, List<? extends Element> members) {
        return ElementFilter.methodsIn(members).stream()
                        .filter(other -> other.getSimpleName().equals(method.getSimpleName()))
                        .filter(other -> other.getParameters().size()
                                == method.getParameters().size())
                        .count()
                > 1;
    }
}
