package dev.aevent.processor.bothmodes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a random program that can be replaced by a smaller one of its type: text with snippets in it.
 *
 * @param type the Java type of an expression, or {@link #STATEMENT}
 * @param parts strings and snippets
 */
record Snippet(String type, List<Object> parts) {
    static final String STATEMENT = "statement";

    /** Something that may go as a whole, but not be replaced by what is in it. */
    static final String DECLARATION = "declaration";

    /** Something that must stay. */
    static final String FIXED = "fixed";

    static Snippet of(String type, Object... parts) {
        return new Snippet(type, List.of(parts));
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (Object part : parts) {
            text.append(part instanceof Snippet snippet ? snippet.text() : part);
        }
        return text.toString();
    }

    private Stream<Snippet> children() {
        return parts.stream().filter(Snippet.class::isInstance).map(Snippet.class::cast);
    }

    /**
     * Everything that differs from this by one replacement: of a statement by nothing or by a statement in it, of an
     * expression by a literal or by an operand of the same type. Larger steps come first.
     */
    List<Snippet> smaller() {
        List<Snippet> smaller = new ArrayList<>();
        String least = least();
        if (least != null && !text().equals(least)) {
            smaller.add(new Snippet(type, List.of(least)));
            children().filter(child -> child.type.equals(type)).forEach(smaller::add);
        }
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Snippet child) {
                for (Snippet replacement : child.smaller()) {
                    List<Object> changed = new ArrayList<>(parts);
                    changed.set(i, replacement);
                    smaller.add(new Snippet(type, changed));
                }
            }
        }
        return smaller;
    }

    /** The smallest text of the type; null where the text must stay. */
    private @Nullable String least() {
        return switch (type) {
            case STATEMENT, DECLARATION -> "";
            case "int", "long" -> "1";
            case "boolean" -> "true";
            case "byte" -> "(byte) 1";
            case "char" -> "'c'";
            case "String" -> "\"s\"";
            case "Integer" -> "Integer.valueOf(1)";
            case "int[]" -> "new int[] {1, 2}";
            case "Obj" -> "new Obj(1, null)";
            default -> null;
        };
    }
}
