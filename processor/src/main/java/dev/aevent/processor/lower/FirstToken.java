package dev.aevent.processor.lower;

import dev.aevent.processor.ir.Fragment;
import dev.aevent.processor.ir.Piece;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first token of a statement, which says where javac has that begin. */
final class FirstToken {
    /** What a statement may begin with. */
    private static final Pattern TOKEN =
            Pattern.compile("[\\w$]+|\\(|\\+\\+|--|\"(?:[^\"\\\\]|\\\\.)*\"", Pattern.UNICODE_CHARACTER_CLASS);

    private FirstToken() {}

    /** A statement whose first token, where javac has it begin, is in another line than the rest. */
    static Fragment in(int line, Fragment statement) {
        Piece begin = new Piece.Line(line);
        List<Piece> pieces = statement.pieces();
        if (!(pieces.get(0) instanceof Piece.Line)) {
            return Fragment.of(begin, statement);
        }
        int first = 0;
        while (first < pieces.size() - 1 && pieces.get(first) instanceof Piece.Line) {
            first++;
        }
        if (pieces.get(first - 1).equals(begin)) {
            return statement;
        }
        Object token = pieces.get(first);
        Object behind = "";
        if (token instanceof Piece.Text text) {
            Matcher tokens = TOKEN.matcher(text.text());
            if (!tokens.lookingAt()) {
                return statement;
            }
            token = tokens.group();
            behind = text.text().substring(tokens.end());
        }
        List<Piece> others = pieces.subList(first + 1, pieces.size());
        return Fragment.of(begin, token, pieces.get(first - 1), behind, new Fragment(others));
    }
}
