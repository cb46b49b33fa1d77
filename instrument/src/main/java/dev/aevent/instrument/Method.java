package dev.aevent.instrument;

import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import java.util.Objects;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * A method that stands in the sources; constructors are none.
 *
 * @param isTestCase whether JUnit calls it as a test
 */
record Method(ExecutableElement element, TreePath path, SourceFile file, boolean isTestCase) {
    MethodTree tree() {
        return (MethodTree) path.getLeaf();
    }

    boolean hasBody() {
        return tree().getBody() != null;
    }

    String name() {
        return element.getSimpleName().toString();
    }

    /** The class it stands in. */
    TypeElement owner() {
        return (TypeElement) Objects.requireNonNull(element.getEnclosingElement());
    }

    @Override
    public String toString() {
        return owner() + "." + element;
    }
}
