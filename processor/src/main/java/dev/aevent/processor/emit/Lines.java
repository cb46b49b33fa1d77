package dev.aevent.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Writes code in which each line remembers the user's line that it stands for. */
final class Lines {
    private static final char MARK = '\u0001';
    private static final Pattern MARKED = Pattern.compile(MARK + "(\\d+)" + MARK);

    private static final char DENSE = '\u0002';
    private static final Pattern APART = Pattern.compile("\\n *\\n */\\*\\*\\n *\\* " + DENSE + "\\n *\\*/\\n");

    /** Javadoc of a member that is to follow the one before it without an empty line. */
    static final CodeBlock FOLLOWS = CodeBlock.of("$L", String.valueOf(DENSE));

    /** Stands for the table of lines, all in one line so that it moves none. */
    static final String TABLE = "\u0003";

    /**
     * Name of a field whose initialiser is no value but a declaration, in the user's text: JavaPoet has no other place
     * for one.
     */
    static final String DECLARATION = "declaration$$";

    private static final char DECLARED = '\u0004';
    private static final Pattern DECLARING = Pattern.compile(Pattern.quote("int " + DECLARATION + " = " + DECLARED));

    /**
     * What text is searched for here, or taken for the end of a line by JavaPoet. In the user's text each is written as
     * its Unicode escape, which means the same everywhere.
     */
    private static final Pattern SPECIAL = Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x85\u2028\u2029]");

    private static final int LONGEST_PART = 60_000;

    private final CodeBlock.Builder out = CodeBlock.builder();
    /** Text that is still to be added. */
    private final StringBuilder plain = new StringBuilder();

    private boolean fresh = true;
    private int current;
    private int wanted;

    /** What follows, up to the end of the line, stands for a line of the user's. */
    void at(int line) {
        wanted = line;
    }

    /** Code, whose text may hold line ends. */
    void code(String format, Object... arguments) {
        mark();
        add(format, arguments);
        fresh = false;
    }

    /** Whatever needs no import becomes text at once: JavaPoet takes a while for each part. */
    private void add(String format, Object... arguments) {
        int start = 0;
        for (Object argument : arguments) {
            int end = format.indexOf('$', start);
            plain.append(format, start, end);
            start = end + "$T".length();
            if (argument instanceof TypeName type) {
                flush();
                out.add("$T", type);
            } else {
                plain.append(argument);
            }
        }
        plain.append(format, start, format.length());
    }

    private void flush() {
        if (!plain.isEmpty()) {
            out.add("$L", plain.toString());
            plain.setLength(0);
        }
    }

    /** Plain text. */
    void text(String text) {
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            boolean isTwo = end > start && text.charAt(end - 1) == '\r';
            literal(text.substring(start, isTwo ? end - 1 : end));
            end(false);
            start = end + 1;
        }
        literal(text.substring(start));
    }

    private void literal(String text) {
        if (!text.isEmpty()) {
            if (!text.isBlank()) {
                mark();
                fresh = false;
            }
            plain.append(SPECIAL.matcher(text).replaceAll(Lines::escape));
        }
    }

    private static String escape(MatchResult character) {
        return "\\\\u%04x".formatted((int) character.group().charAt(0));
    }

    /** The text of a declaration comes next. */
    Lines declaring() {
        plain.append(DECLARED);
        return this;
    }

    private void mark() {
        if (wanted == 0 || wanted == current) {
            return;
        }
        if (!fresh && current != 0) {
            plain.append('\n');
        }
        current = wanted;
        if (wanted > 0) {
            plain.append(MARK).append(wanted).append(MARK);
        }
    }

    /** Ends the line; what follows stands for none of the user's. */
    void end() {
        end(true);
    }

    private void end(boolean forget) {
        plain.append('\n');
        fresh = true;
        current = 0;
        if (forget) {
            wanted = 0;
        }
    }

    /** Machine code on a line of its own. */
    void line(String format, Object... arguments) {
        if (!fresh) {
            end();
        }
        wanted = 0;
        add(format, arguments);
        end();
    }

    void indent() {
        flush();
        out.indent();
    }

    void unindent() {
        flush();
        out.unindent();
    }

    CodeBlock build() {
        flush();
        return out.build();
    }

    /** The text without the empty lines before members that are to follow another, and with declarations for fields. */
    static String dense(String text) {
        return DECLARING.matcher(APART.matcher(text).replaceAll("\n")).replaceAll("");
    }

    /** The text without its marks, and with its table of lines where it wants one. */
    static String withTable(String text) {
        String unmarked = MARKED.matcher(text).replaceAll("");
        return unmarked.contains(TABLE) ? unmarked.replace(TABLE, literals(table(text))) : unmarked;
    }

    private static String literals(int[] table) {
        return literals(IntStream.range(1, table.length)
                .filter(line -> table[line] != 0)
                .mapToObj(line -> line + ":" + table[line])
                .toList());
    }

    /** Java text of strings that hold these, spaces between; no string constant may have more than 64 KiB. */
    static String literals(List<String> words) {
        List<String> parts = new ArrayList<>();
        var part = new StringBuilder();
        for (String word : words) {
            if (part.length() > LONGEST_PART) {
                parts.add("\"" + part + "\"");
                part.setLength(0);
            }
            part.append(part.isEmpty() ? "" : " ").append(word);
        }
        parts.add("\"" + part + "\"");
        return String.join(", ", parts);
    }

    /** For each line from 1, the user's line that it stands for, or 0. */
    static int[] table(String text) {
        List<Integer> lines = new ArrayList<>(List.of(0));
        for (String line : text.split("\n", -1)) {
            Matcher mark = MARKED.matcher(line);
            lines.add(mark.find() ? Integer.parseInt(mark.group(1)) : 0);
        }
        return lines.stream().mapToInt(Integer::intValue).toArray();
    }
}
