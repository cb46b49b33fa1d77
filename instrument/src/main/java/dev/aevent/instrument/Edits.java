package dev.aevent.instrument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Insertions into a text. Of those at one place, the earlier made come first. */
final class Edits {
    private final List<Insertion> insertions = new ArrayList<>();

    void insert(long offset, String text) {
        insertions.add(new Insertion((int) offset, text));
    }

    /** The text with them. */
    Edited apply(String text) {
        List<Insertion> sorted = insertions.stream()
                .sorted(Comparator.comparingInt(Insertion::offset))
                .toList();
        var result = new StringBuilder();
        int done = 0;
        for (Insertion insertion : sorted) {
            result.append(text, done, insertion.offset).append(insertion.text);
            done = insertion.offset;
        }
        return new Edited(result.append(text, done, text.length()).toString(), sorted);
    }

    record Insertion(int offset, String text) {}

    /** A text after its edits. */
    record Edited(String text, List<Insertion> insertions) {
        /** Where that which stands at a place now stood before. */
        int before(long offset) {
            int inserted = 0;
            for (Insertion insertion : insertions) {
                int start = insertion.offset + inserted;
                if (offset < start) {
                    break;
                }
                if (offset < start + insertion.text.length()) {
                    return insertion.offset;
                }
                inserted += insertion.text.length();
            }
            return (int) offset - inserted;
        }
    }
}
