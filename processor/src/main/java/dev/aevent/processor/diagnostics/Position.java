package dev.aevent.processor.diagnostics;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.net.URI;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Where a message belongs. */
public sealed interface Position {
    /** The position of a tree of the clean room. */
    static Position of(Trees trees, TreePath path) {
        CompilationUnitTree unit = path.getCompilationUnit();
        SourcePositions positions = trees.getSourcePositions();
        long start = positions.getStartPosition(unit, path.getLeaf());
        long end = positions.getEndPosition(unit, path.getLeaf());
        long caret = new Caret(positions, unit).offset(path.getLeaf());
        return new InText(
                unit.getSourceFile().toUri(),
                start,
                end,
                unit.getLineMap().getLineNumber(caret),
                unit.getLineMap().getColumnNumber(caret),
                Declaration.around(trees, path),
                Suppression.covers(trees, path));
    }

    /** The position of a declaration, an element of the enclosing compilation. */
    static Position of(Element element) {
        return new AtElement(element);
    }

    /** No position: what concerns the whole compilation. */
    static Position none() {
        return Nowhere.NOWHERE;
    }

    /** Whether {@code @SuppressWarnings("aevent")} covers it. */
    boolean suppressed();

    /**
     * A range of a file's text.
     *
     * @param file the file
     * @param start offset of the first character
     * @param end offset behind the last one
     * @param line the line to point at, from 1: javac's, which is that of the dot in {@code x.y}
     * @param column the column to point at, from 1
     * @param declaration the innermost named declaration around it
     */
    record InText(
            URI file,
            long start,
            long end,
            long line,
            long column,
            @Nullable Declaration declaration,
            boolean suppressed)
            implements Position {}

    /** A declaration of the enclosing compilation. */
    record AtElement(Element element) implements Position {
        @Override
        public boolean suppressed() {
            return Suppression.covers(element);
        }
    }

    /** The whole compilation. */
    enum Nowhere implements Position {
        NOWHERE;

        @Override
        public boolean suppressed() {
            return false;
        }
    }
}
