package dev.aevent.processor.assemble;

import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.List;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/**
 * Variables of inferred types with arguments that no name says: of the several types that an argument is, generated code
 * has one only, which may not be enough for it.
 */
final class NamelessVariables extends TreePathScanner<@Nullable TreePath, @Nullable Void> {
    private final Trees trees;

    private NamelessVariables(Trees trees) {
        this.trees = trees;
    }

    /** The first in a method; null if there is none. */
    static @Nullable TreePath first(TreePath method, Trees trees) {
        return new NamelessVariables(trees).scan(method, null);
    }

    @Override
    public @Nullable TreePath visitVariable(VariableTree tree, @Nullable Void unused) {
        TypeMirror type = trees.getTypeMirror(getCurrentPath());
        return type != null && hasNamelessArgument(type) ? getCurrentPath() : super.visitVariable(tree, null);
    }

    @Override
    public @Nullable TreePath reduce(@Nullable TreePath later, @Nullable TreePath first) {
        return first == null ? later : first;
    }

    private static boolean hasNamelessArgument(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return hasNamelessArgument(array.getComponentType());
        }
        List<? extends TypeMirror> arguments =
                type instanceof DeclaredType declared ? declared.getTypeArguments() : List.of();
        return arguments.stream().anyMatch(NamelessVariables::isNameless);
    }

    private static boolean isNameless(TypeMirror argument) {
        if (argument instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
            return isNameless(wildcard.getExtendsBound());
        }
        return argument instanceof IntersectionType || hasNamelessArgument(argument);
    }
}
