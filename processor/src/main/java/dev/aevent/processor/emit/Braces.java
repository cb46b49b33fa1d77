package dev.aevent.processor.emit;

import dev.aevent.processor.ir.Piece;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Leaves out the braces around statements of the machine's where these stand in a block anyway. What they declare bears
 * names that nothing else in the routine has.
 */
final class Braces {
    private static final String BLOCK = "{};";

    private final Deque<Place> open = new ArrayDeque<>();
    /** The text so far. */
    private final StringBuilder before = new StringBuilder();

    /** What is around statements of the machine's. */
    private enum Place {
        /** Nothing: lines of their own. */
        ALONE,
        /** A block of the user's. */
        IN_BLOCK,
        /** Something that takes one statement, so that they need a block of their own. */
        IN_STATEMENT
    }

    /** How to write a brace. */
    String text(Piece.Brace brace) {
        if (brace == Piece.Brace.OPEN) {
            open.push(place());
        }
        Place place = brace == Piece.Brace.CLOSE ? open.pop() : open.getFirst();
        if (place == Place.IN_STATEMENT) {
            return brace.toString();
        } else if (brace == Piece.Brace.NEXT) {
            return place == Place.ALONE ? "\n" : brace.toString();
        }
        return "";
    }

    /** To be told of every piece. */
    void passed(Piece piece) {
        before.append(piece instanceof Piece.Text || piece instanceof Piece.Brace ? piece.toString() : "");
        if (!(piece instanceof Piece.Text || piece instanceof Piece.Brace || piece instanceof Piece.Line)) {
            before.append("x");
        }
    }

    private Place place() {
        String text = before.toString().stripTrailing();
        if (text.isEmpty()) {
            return Place.ALONE;
        }
        String line = text.substring(text.lastIndexOf('\n') + 1);
        boolean isComment = line.contains("//") || line.contains("/*") || line.contains("*/");
        boolean inBlock = !isComment && BLOCK.indexOf(text.charAt(text.length() - 1)) >= 0;
        if (!inBlock) {
            return Place.IN_STATEMENT;
        }
        return open.isEmpty() ? Place.IN_BLOCK : open.getFirst();
    }
}
