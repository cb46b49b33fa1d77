package dev.aevent.processor.programs;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text in lines. */
final class Lines {
    /** Literals, which stay whole, and the places in expressions where lines may end. */
    private static final Pattern BREAKABLE = Pattern.compile(
            "\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'|[(\\[](?![)\\]\n])|, | [-+*/%&|^<>=!?:]+(?= )|[)\\]]\\.");

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

    /** With the parts of expressions on lines of their own, as formatters break long ones. */
    static String broken(String text) {
        StringBuilder broken = new StringBuilder();
        Matcher matcher = BREAKABLE.matcher(text);
        while (matcher.find()) {
            String found = matcher.group();
            String replacement = found;
            if (found.equals("(") || found.equals("[")) {
                replacement = found + "\n";
            } else if (found.equals(", ")) {
                replacement = ",\n";
            } else if (found.startsWith(" ")) {
                replacement = "\n" + found.substring(1);
            } else if (found.length() == 2 && found.endsWith(".")) {
                replacement = found.charAt(0) + "\n.";
            }
            matcher.appendReplacement(broken, Matcher.quoteReplacement(replacement));
        }
        return matcher.appendTail(broken).toString();
    }

    private static int count(String line, char brace) {
        return (int) line.chars().filter(character -> character == brace).count();
    }
}
