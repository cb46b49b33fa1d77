package dev.aevent.processor.semantics;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names that a text declares or uses. */
public final class Identifiers {
    private Identifiers() {}

    /** All in a tree. */
    public static Set<String> in(Tree tree) {
        Set<String> names = new HashSet<>();
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitIdentifier(IdentifierTree node, @Nullable Void unused) {
                names.add(node.getName().toString());
                return null;
            }

            @Override
            public @Nullable Void visitMemberSelect(MemberSelectTree node, @Nullable Void unused) {
                names.add(node.getIdentifier().toString());
                return super.visitMemberSelect(node, null);
            }

            @Override
            public @Nullable Void visitVariable(VariableTree node, @Nullable Void unused) {
                names.add(node.getName().toString());
                return super.visitVariable(node, null);
            }

            @Override
            public @Nullable Void visitClass(ClassTree node, @Nullable Void unused) {
                names.add(node.getSimpleName().toString());
                return super.visitClass(node, null);
            }

            @Override
            public @Nullable Void visitTypeParameter(TypeParameterTree node, @Nullable Void unused) {
                names.add(node.getName().toString());
                return super.visitTypeParameter(node, null);
            }
        }.scan(tree, null);
        return names;
    }
}
