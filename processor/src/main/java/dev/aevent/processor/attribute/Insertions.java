package dev.aevent.processor.attribute;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** What is to be written into the text of a file, without a line break, so that lines stay. */
final class Insertions {
    private final SourceUnit source;
    /** By offset, the last first. */
    private final Map<Integer, String> texts = new TreeMap<>(Collections.reverseOrder());

    Insertions(SourceUnit source) {
        this.source = source;
    }

    void add(long offset, String text) {
        texts.put(Math.toIntExact(offset), text);
    }

    /** The file with all of them; the same if there are none. */
    SourceUnit written() {
        if (texts.isEmpty()) {
            return source;
        }
        var text = new StringBuilder(source.text());
        texts.forEach((offset, inserted) -> text.insert(offset, inserted));
        return source.withText(text.toString());
    }
}
