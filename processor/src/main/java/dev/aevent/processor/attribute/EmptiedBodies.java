package dev.aevent.processor.attribute;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.aevent.processor.collect.Annotations;
import java.net.URI;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import org.jspecify.annotations.Nullable;

/**
 * Bodies of ordinary methods that are wrong as they stand, where Lombok may have mended them. We need no body but those
 * of coroutines, so another of the same length is put in their place; if they are wrong indeed, the enclosing compiler
 * says so.
 */
final class EmptiedBodies extends TreePathScanner<@Nullable Void, @Nullable Void> {
    /** Does for a method of any type; the blanks are filled up. */
    private static final String START = "{for(;;);";

    private static final String END = "}";

    private final Attributed world;
    private final Unit unit;
    private final StringBuilder text;

    private EmptiedBodies(Attributed world, Unit unit) {
        this.world = world;
        this.unit = unit;
        text = new StringBuilder(unit.source().text());
    }

    /** The file with such bodies emptied; the same if there are none. */
    static SourceUnit emptyIn(Unit unit, Attributed world, Elements enclosing) {
        if (!unit.source().text().contains("lombok.")) {
            return unit.source();
        }
        var bodies = new EmptiedBodies(world, unit);
        bodies.scan(new TreePath(unit.tree()), null);
        return unit.source().withText(bodies.text.toString());
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
        Element method = world.trees().getElement(getCurrentPath());
        if (method != null
                && method.getKind() == ElementKind.METHOD
                && !Annotations.isCoroutine(method)
                && tree.getBody() != null) {
            emptyIfWrong(tree.getBody());
        }
        return null;
    }

    private void emptyIfWrong(Tree body) {
        SourcePositions positions = world.trees().getSourcePositions();
        int start = (int) positions.getStartPosition(unit.tree(), body);
        int end = (int) positions.getEndPosition(unit.tree(), body);
        if (end - start < START.length() + END.length() || !isErrorIn(start, end)) {
            return;
        }
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            text.setCharAt(i, c == '\n' || c == '\r' ? c : ' ');
        }
        text.replace(start, start + START.length(), START);
        text.replace(end - END.length(), end, END);
    }

    private boolean isErrorIn(int start, int end) {
        URI file = unit.tree().getSourceFile().toUri();
        return world.errors().stream()
                .anyMatch(error -> start <= error.getPosition()
                        && error.getPosition() < end
                        && error.getSource() instanceof FileObject place
                        && place.toUri().equals(file));
    }
}
