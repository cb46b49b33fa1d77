package dev.aevent.processor.ir;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of Java text in which the names that change are marked.
 *
 * @param pieces in the order of the text
 */
public record Fragment(List<Piece> pieces) {
    public static final Fragment EMPTY = new Fragment(List.of());

    public Fragment {
        pieces = List.copyOf(pieces);
    }

    /** Joins texts, pieces and fragments. */
    public static Fragment of(Object... parts) {
        var builder = new Builder();
        for (Object part : parts) {
            builder.add(part);
        }
        return builder.build();
    }

    /** The value of a local. */
    public static Fragment use(Local local) {
        return of(new Piece.Use(local, false));
    }

    @Override
    public String toString() {
        return pieces.stream().map(Object::toString).collect(Collectors.joining());
    }

    /** Collects pieces. */
    public static final class Builder {
        private final List<Piece> pieces = new ArrayList<>();

        /** Adds a text, a piece or all pieces of a fragment. */
        public Builder add(Object part) {
            if (part instanceof Fragment fragment) {
                pieces.addAll(fragment.pieces());
            } else if (part instanceof Piece piece) {
                pieces.add(piece);
            } else if (!part.equals("")) {
                pieces.add(new Piece.Text((String) part));
            }
            return this;
        }

        public Fragment build() {
            return new Fragment(pieces);
        }
    }
}
