package dev.aevent.processor.check;

import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.util.TreePath;
import dev.aevent.processor.attribute.Attributed;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** What a method reference does with its arguments. */
public final class ReferenceArguments {
    private final Attributed world;
    private final Types types;

    public ReferenceArguments(Attributed world) {
        this.world = world;
        types = world.types();
    }

    /** The types of those that the method gets. */
    List<TypeMirror> given(TreePath reference, ExecutableElement callee) {
        List<TypeMirror> all = all(reference);
        return isUnbound(reference, callee) ? all.subList(1, all.size()) : all;
    }

    /** The array that the last ones are put into; null if they are handed on as they are. */
    @Nullable
    Spread spread(TreePath reference, ExecutableElement callee) {
        if (!isSpread(reference, callee)) {
            return null;
        }
        TypeMirror array = callee.getModifiers().contains(Modifier.STATIC)
                ? array(callee.asType())
                : array(types.asMemberOf(receiver(reference, callee), callee));
        TypeMirror element = ((ArrayType) array).getComponentType();
        int fixed = callee.getParameters().size() - 1;
        return new Spread(types.erasure(element), given(reference, callee).size() - fixed, isInferred(array, callee));
    }

    /** Whether the last ones are put into an array. */
    public boolean isSpread(TreePath reference, ExecutableElement callee) {
        if (!callee.isVarArgs()) {
            return false;
        }
        List<TypeMirror> given = given(reference, callee);
        int fixed = callee.getParameters().size() - 1;
        return given.size() != fixed + 1
                || !types.isAssignable(types.erasure(given.get(fixed)), types.erasure(array(callee.asType())));
    }

    /** The types that the function gets. */
    private List<TypeMirror> all(TreePath reference) {
        TypeMirror type = type(reference);
        DeclaredType function =
                type instanceof IntersectionType several ? Members.functional(world, several) : (DeclaredType) type;
        var method = (ExecutableType) types.asMemberOf(function, Members.functional(world, function));
        return List.copyOf(method.getParameterTypes());
    }

    private boolean isUnbound(TreePath reference, ExecutableElement callee) {
        return callee.getKind() == ElementKind.METHOD
                && !callee.getModifiers().contains(Modifier.STATIC)
                && world.trees().getElement(qualifier(reference)) instanceof TypeElement;
    }

    private static TreePath qualifier(TreePath reference) {
        return new TreePath(reference, ((MemberReferenceTree) reference.getLeaf()).getQualifierExpression());
    }

    /** The type of what the method is called on. */
    private DeclaredType receiver(TreePath reference, ExecutableElement callee) {
        TypeMirror type = isUnbound(reference, callee) ? all(reference).get(0) : type(qualifier(reference));
        while (type instanceof TypeVariable variable) {
            type = variable.getUpperBound();
        }
        return (DeclaredType) types.capture(type);
    }

    private TypeMirror type(TreePath expression) {
        return Objects.requireNonNull(world.trees().getTypeMirror(expression));
    }

    private static TypeMirror array(TypeMirror method) {
        List<? extends TypeMirror> parameters = ((ExecutableType) method).getParameterTypes();
        return parameters.get(parameters.size() - 1);
    }

    /** Whether each call of a method infers the type of its array. */
    private static boolean isInferred(TypeMirror array, ExecutableElement callee) {
        TypeMirror element = array;
        while (element instanceof ArrayType nested) {
            element = nested.getComponentType();
        }
        return element instanceof TypeVariable variable
                && callee.equals(variable.asElement().getEnclosingElement());
    }
}
