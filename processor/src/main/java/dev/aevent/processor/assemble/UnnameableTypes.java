package dev.aevent.processor.assemble;

import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
    /** Expressions whose types javac may infer. */
    private static final Set<Tree.Kind> INFERRED = EnumSet.of(
            Tree.Kind.METHOD_INVOCATION,
            Tree.Kind.NEW_CLASS,
            Tree.Kind.CONDITIONAL_EXPRESSION,
            Tree.Kind.SWITCH_EXPRESSION);

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
            return variable(tree, "type has no name", "declare its type");
        } else if (type != null && repeatsBound(type)) {
            return variable(
                    tree,
                    "wildcard repeats its type parameter's bound",
                    "declare a type variable instead of the wildcard");
        }
        return super.visitVariable(tree, null);
    }

    @Override
    public @Nullable Found scan(@Nullable Tree tree, @Nullable Void unused) {
        Found within = super.scan(tree, null);
        return within == null && tree != null && INFERRED.contains(tree.getKind())
                ? value(new TreePath(getCurrentPath(), tree))
                : within;
    }

    private @Nullable Found value(TreePath value) {
        TypeMirror type = trees.getTypeMirror(value);
        return type != null && hasNamelessArgument(type)
                ? new Found(value, "a value whose type has no name", "assign it to a variable of a declared type first")
                : null;
    }

    private Found variable(VariableTree tree, String what, String instead) {
        return new Found(getCurrentPath(), "the variable " + tree.getName() + ", whose " + what + ",", instead);
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
