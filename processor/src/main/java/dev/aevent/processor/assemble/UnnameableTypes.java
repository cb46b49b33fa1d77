package dev.aevent.processor.assemble;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/**
 * Values whose types generated code can say in part only, which may not be enough for it: types with an argument that is
 * of several types at once, of which it has the first, and wildcards that repeat the bound of their type parameter, which
 * javac takes within the class around alone.
 */
final class UnnameableTypes extends TreePathScanner<UnnameableTypes.@Nullable Found, @Nullable Void> {
    private final Trees trees;

    private UnnameableTypes(Trees trees) {
        this.trees = trees;
    }

    /**
     * A value of such a type.
     *
     * @param path where
     * @param what how to call it
     * @param instead what to write instead
     */
    record Found(TreePath path, String what, String instead) {}

    /** The first in a method; null if there is none. */
    static @Nullable Found first(TreePath method, Trees trees) {
        return new UnnameableTypes(trees).scan(method, null);
    }

    @Override
    public @Nullable Found visitVariable(VariableTree tree, @Nullable Void unused) {
        TypeMirror type = trees.getTypeMirror(getCurrentPath());
        if (type != null && hasNamelessArgument(type)) {
            return found("the variable " + tree.getName() + ", whose type has no name,", "declare its type");
        } else if (type != null && repeatsBound(type)) {
            return found(
                    "the variable " + tree.getName() + ", whose wildcard repeats its type parameter's bound,",
                    "declare a type variable instead of the wildcard");
        }
        return super.visitVariable(tree, null);
    }

    @Override
    public @Nullable Found visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
        return value(super.visitMethodInvocation(tree, null));
    }

    @Override
    public @Nullable Found visitNewClass(NewClassTree tree, @Nullable Void unused) {
        return value(super.visitNewClass(tree, null));
    }

    @Override
    public @Nullable Found visitConditionalExpression(ConditionalExpressionTree tree, @Nullable Void unused) {
        return value(super.visitConditionalExpression(tree, null));
    }

    @Override
    public @Nullable Found visitSwitchExpression(SwitchExpressionTree tree, @Nullable Void unused) {
        return value(super.visitSwitchExpression(tree, null));
    }

    private @Nullable Found value(@Nullable Found within) {
        TypeMirror type = trees.getTypeMirror(getCurrentPath());
        return within == null && type != null && hasNamelessArgument(type)
                ? found("a value whose type has no name", "assign it to a variable of a declared type first")
                : within;
    }

    private Found found(String what, String instead) {
        return new Found(getCurrentPath(), what, instead);
    }

    @Override
    public @Nullable Found reduce(@Nullable Found later, @Nullable Found first) {
        return first == null ? later : first;
    }

    private static boolean hasNamelessArgument(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return hasNamelessArgument(array.getComponentType());
        }
        List<? extends TypeMirror> arguments =
                type instanceof DeclaredType declared ? declared.getTypeArguments() : List.of();
        return arguments.stream().anyMatch(UnnameableTypes::isNameless);
    }

    private static boolean isNameless(TypeMirror argument) {
        if (argument instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
            return isNameless(wildcard.getExtendsBound());
        }
        return argument instanceof IntersectionType || hasNamelessArgument(argument);
    }

    private static boolean repeatsBound(TypeMirror type) {
        if (!(type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element)) {
            return false;
        }
        for (int i = 0; i < declared.getTypeArguments().size(); i++) {
            TypeParameterElement parameter = element.getTypeParameters().get(i);
            if (declared.getTypeArguments().get(i) instanceof WildcardType wildcard
                    && wildcard.getExtendsBound() instanceof TypeVariable bound
                    && parameter.getBounds().contains(bound)) {
                return true;
            }
        }
        return false;
    }
}
