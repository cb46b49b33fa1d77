package dev.aevent.processor.attribute;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names in a parsed file that may be those of types. A type may be called like a variable; then its name is not. */
final class WrittenNames extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final Set<String> names = new HashSet<>();
    private final Set<String> variables;

    private WrittenNames(Set<String> variables) {
        this.variables = variables;
    }

    static Set<String> in(CompilationUnitTree file) {
        var found = new WrittenNames(variablesIn(file));
        found.scan(file, null);
        return found.names;
    }

    /** Without those that are written as types mostly are. */
    private static Set<String> variablesIn(CompilationUnitTree file) {
        var variables = new HashSet<String>();
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
                String name = tree.getName().toString();
                if (!name.isEmpty() && !Character.isUpperCase(name.codePointAt(0))) {
                    variables.add(name);
                }
                return super.visitVariable(tree, null);
            }
        }.scan(file, null);
        return variables;
    }

    /** In an import, no name is a variable's. */
    @Override
    public @Nullable Void visitImport(ImportTree tree, @Nullable Void unused) {
        Tree name = tree.getQualifiedIdentifier();
        while (name instanceof MemberSelectTree select) {
            names.add(select.getIdentifier().toString());
            name = select.getExpression();
        }
        return null;
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
        if (isName(tree)) {
            names.add(tree.getName().toString());
        }
        return null;
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void unused) {
        if (isName(tree.getExpression())) {
            names.add(tree.getIdentifier().toString());
        }
        return super.visitMemberSelect(tree, null);
    }

    private boolean isName(ExpressionTree tree) {
        return (tree instanceof IdentifierTree name
                        && !variables.contains(name.getName().toString()))
                || (tree instanceof MemberSelectTree select && isName(select.getExpression()));
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
        if (tree.getMethodSelect() instanceof MemberSelectTree select) {
            scan(select.getExpression(), null);
        }
        scan(tree.getTypeArguments(), null);
        return scan(tree.getArguments(), null);
    }

    @Override
    public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void unused) {
        scan(tree.getTypeArguments(), null);
        return scan(tree.getQualifierExpression(), null);
    }
}
