package dev.aevent.processor.programs;

import java.util.List;
import java.util.stream.Collectors;

/** Text in lines. */
final class Lines {
    private Lines() {}

    /** Each on lines of its own. */
    static String of(List<? extends Node> nodes) {
        return nodes.stream().map(node -> node.text() + "\n").collect(Collectors.joining());
    }

    /** Indents by the braces. */
    static String indented(String text) {
        StringBuilder indented = new StringBuilder();
        int depth = 0;
        for (String line : text.split("\n")) {
            String stripped = line.strip();
            int here = stripped.startsWith("}") ? depth - 1 : depth;
            indented.append("  ".repeat(Math.max(0, here))).append(stripped).append('\n');
            depth += count(stripped, '{') - count(stripped, '}');
        }
        return indented.toString();
    }

    private static int count(String line, char brace) {
        return (int) line.chars().filter(character -> character == brace).count();
    }
}
