package dev.aevent.processor.lower;

import dev.aevent.processor.ir.Fragment;
import dev.aevent.processor.ir.Piece;
import dev.aevent.processor.semantics.Body;

/** Carries stretches of the user's text, line by line, into a fragment. */
final class Text {
    private final Body body;
    private final int indentation;
    private final Fragment.Builder out = new Fragment.Builder();

    /** @param start where the text begins; further lines lose that line's indentation */
    Text(Body body, int start) {
        this.body = body;
        indentation = body.indentation(start);
    }

    Text add(Object part) {
        out.add(part);
        return this;
    }

    /** What follows belongs to the line of this offset. */
    Text at(int offset) {
        out.add(new Piece.Line(body.lineAt(offset)));
        return this;
    }

    /** Copies the user's text. */
    void copy(int from, int to) {
        int start = from;
        while (start < to) {
            int end = body.text(start, to).indexOf('\n');
            at(start);
            if (end < 0) {
                out.add(body.text(start, to));
                return;
            }
            out.add(body.text(start, start + end).stripTrailing() + "\n");
            start += end + 1;
            for (int i = 0; i < indentation && start < to && " \t".indexOf(body.text(start, start + 1)) >= 0; i++) {
                start++;
            }
        }
    }

    Fragment build() {
        return out.build();
    }
}
