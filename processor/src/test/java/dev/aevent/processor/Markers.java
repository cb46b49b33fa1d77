package dev.aevent.processor;

import java.util.ArrayList;
import java.util.List;
import javax.tools.Diagnostic;

/**
 * The messages that an example program expects, written into it as comments.
 *
 * <p>{@code // ^ error: text} expects a message at the line above and the column of the {@code ^}, where javac shows its
 * caret; several stand below each other. {@code // error: text} expects one that has no place. A comment that
 * follows, indented by three blanks or more, continues the text.
 */
public final class Markers {
    private static final String NOWHERE = "-";

    private Markers() {}

    /** What is expected, each as {@code line:column severity: text}, in the order of the file. */
    public static List<String> expected(List<String> program) {
        var expected = new ArrayList<String>();
        int marked = 0;
        boolean open = false;
        for (int i = 0; i < program.size(); i++) {
            String line = program.get(i).strip();
            String comment = line.startsWith("//") ? line.substring(2) : null;
            if (comment == null) {
                marked = i + 1;
                open = false;
            } else if (comment.strip().startsWith("^ ")) {
                int column = program.get(i).indexOf('^') + 1;
                expected.add(marked + ":" + column + " " + comment.strip().substring(2));
                open = true;
            } else if (comment.startsWith(" error: ") || comment.startsWith(" warning: ")) {
                expected.add(NOWHERE + " " + comment.strip());
                open = true;
            } else if (open && comment.startsWith("   ")) {
                expected.add(expected.remove(expected.size() - 1) + " " + comment.strip());
            }
        }
        return expected;
    }

    /** A diagnostic in the same form. */
    static String actual(Diagnostic<?> diagnostic) {
        String place = diagnostic.getSource() == null
                ? NOWHERE
                : diagnostic.getLineNumber() + ":" + diagnostic.getColumnNumber();
        return place + " " + Build.Result.message(diagnostic);
    }
}
