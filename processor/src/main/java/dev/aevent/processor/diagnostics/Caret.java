package dev.aevent.processor.diagnostics;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The offset that stands for a tree: where javac puts its caret, so that a line and column in a text of ours are those
 * that javac prints. It is the start, save for declarations (their name) and for {@code x.y} (the dot).
 */
final class Caret {
    private final SourcePositions positions;
    private final CompilationUnitTree unit;

    Caret(SourcePositions positions, CompilationUnitTree unit) {
        this.positions = positions;
        this.unit = unit;
    }

    long offset(Tree tree) {
        long start = positions.getStartPosition(unit, tree);
        if (tree instanceof MemberSelectTree select) {
            return find(".", end(select.getExpression(), start), start);
        }
        if (tree instanceof VariableTree variable) {
            return find(
                    variable.getName().toString(),
                    end(variable.getType(), afterModifiers(variable.getModifiers(), start)),
                    start);
        }
        if (tree instanceof MethodTree method && method.getReturnType() != null) {
            return find(method.getName().toString(), end(method.getReturnType(), start), start);
        }
        return tree instanceof ClassTree type ? afterModifiers(type.getModifiers(), start) : start;
    }

    /** The first character behind the modifiers that is no blank. */
    private long afterModifiers(Tree modifiers, long start) {
        CharSequence text = text();
        int offset = (int) end(modifiers, start);
        while (offset < text.length() && Character.isWhitespace(text.charAt(offset))) {
            offset++;
        }
        return offset;
    }

    private long end(@Nullable Tree tree, long otherwise) {
        long end = tree == null ? -1 : positions.getEndPosition(unit, tree);
        return end < 0 ? otherwise : end;
    }

    private long find(String wanted, long from, long otherwise) {
        int found = text().toString().indexOf(wanted, (int) from);
        return found < 0 ? otherwise : found;
    }

    private CharSequence text() {
        try {
            return unit.getSourceFile().getCharContent(true);
        } catch (IOException e) {
            return ""; // then the start will have to do
        }
    }
}
