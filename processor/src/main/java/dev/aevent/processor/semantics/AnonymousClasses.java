package dev.aevent.processor.semantics;

import dev.aevent.processor.collect.Annotations;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What anonymous classes have beyond their supertypes, which programs reach by {@code var}, inference, or at once. */
public final class AnonymousClasses {
    private final Elements elements;
    private final Types types;

    public AnonymousClasses(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /** Whether there are members for which no inherited one would do. */
    public boolean hasOwnMembers(TypeElement anonymous) {
        return anonymous.getEnclosedElements().stream().anyMatch(member -> isOwn(member, anonymous));
    }

    private boolean isOwn(Element member, TypeElement anonymous) {
        return switch (member.getKind()) {
            case CONSTRUCTOR, STATIC_INIT, INSTANCE_INIT -> false;
            case METHOD -> isOwn((ExecutableElement) member, anonymous);
            default -> true;
        };
    }

    private boolean isOwn(ExecutableElement method, TypeElement anonymous) {
        return Annotations.isCoroutine(method)
                || types.directSupertypes(anonymous.asType()).stream()
                        .map(types::asElement)
                        .flatMap(above -> elements.getAllMembers((TypeElement) above).stream())
                        .noneMatch(above -> above.getSimpleName().equals(method.getSimpleName())
                                && above instanceof ExecutableElement inherited
                                && elements.overrides(method, inherited, anonymous)
                                && does(inherited, method, anonymous));
    }

    /** Whether calls may as well be ones of the overridden method. */
    private boolean does(ExecutableElement overridden, ExecutableElement method, TypeElement anonymous) {
        boolean isAccessible = !overridden.getModifiers().contains(Modifier.PROTECTED)
                || elements.getPackageOf(overridden).equals(elements.getPackageOf(anonymous));
        var inherited = (ExecutableType) types.asMemberOf((DeclaredType) anonymous.asType(), overridden);
        return isAccessible
                && types.isSameType(inherited.getReturnType(), method.getReturnType())
                && throwsNoMore(inherited.getThrownTypes(), method.getThrownTypes());
    }

    private boolean throwsNoMore(List<? extends TypeMirror> these, List<? extends TypeMirror> those) {
        return these.stream().allMatch(one -> those.stream().anyMatch(other -> types.isSubtype(one, other)));
    }
}
