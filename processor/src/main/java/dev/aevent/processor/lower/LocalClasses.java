package dev.aevent.processor.lower;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.List;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Refuses a local class whose uses an await separates from its declaration. */
final class LocalClasses {
    private final Body body;

    LocalClasses(Body body) {
        this.body = body;
    }

    void check(ClassTree declared) {
        Element element = body.element(declared);
        List<? extends StatementTree> statements =
                body.parent(declared) instanceof BlockTree block ? block.getStatements() : List.of();
        boolean awaited = false;
        for (StatementTree statement : statements) {
            if (body.start(statement) <= body.start(declared)) {
                continue;
            }
            awaited |= body.awaits(statement);
            if (awaited && names(statement, element)) {
                throw new NotCarried(
                        body.path(declared), "a local class that is used behind an await", "make it a nested class");
            }
        }
    }

    private boolean names(Tree tree, Element element) {
        boolean[] found = new boolean[1];
        new TreeScanner<Void, Void>() {
            @Override
            public @Nullable Void visitIdentifier(IdentifierTree node, Void unused) {
                found[0] |= element.equals(body.elementOrNull(node));
                return null;
            }
        }.scan(tree, null);
        return found[0];
    }
}
