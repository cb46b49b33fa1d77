package dev.aevent.instrument;

import dev.aevent.instrument.Marks.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What only a run of the tests shows: objects whose coroutines have no continuations, or none that a mock can be. */
final class Findings {
    private static final String NO_CONTINUATION = "has no compiled continuation";
    private static final Pattern LOCAL =
            Pattern.compile("(\\S+)\\.([^.\\s]+)\\(([^()]*)\\) " + NO_CONTINUATION + ": it belongs to a local");

    private final Program program;
    private final Marks marks;

    Findings(Program program, Marks marks) {
        this.program = program;
        this.marks = marks;
    }

    /** Makes ordinary what has to be; returns whether there was any such thing. */
    boolean takeBack(Tests tests) throws IOException {
        boolean found = false;
        for (Map.Entry<String, String> test : tests.results().entrySet()) {
            if (isOfMock(test.getValue())) {
                found |= takeBackMocking(test.getKey());
            }
        }
        for (String line : complaints(tests.log())) {
            Matcher local = LOCAL.matcher(line);
            found |= local.find() && takeBackLocal(local.group(1), local.group(2), parameters(local.group(3)));
        }
        return found;
    }

    /**
     * Either a mock is of a class that is made at run time and overrides all methods, or Mockito has changed the class
     * itself: its methods, that is, while awaits call what was compiled for these.
     */
    private static boolean isOfMock(String result) {
        return result.contains("MockitoMock") && result.contains(NO_CONTINUATION)
                || result.contains("org.mockito.exceptions.misusing");
    }

    private static List<String> complaints(Path log) throws IOException {
        try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> line.contains(NO_CONTINUATION))
                    .distinct()
                    .toList();
        }
    }

    /** Such a test runs as ordinary code. */
    private boolean takeBackMocking(String test) {
        boolean found = false;
        for (Method method : program.methods()) {
            if (method.isTestCase()
                    && marks.isCoroutine(method)
                    && test.contains("[class:" + method.owner() + "]")
                    && test.contains(":" + method.name() + "(")) {
                marks.takeBack(method, Reason.MOCK);
                found = true;
            }
        }
        return found;
    }

    /** Where ordinary code runs a coroutine, the objects of its local classes are ordinary ones. */
    private boolean takeBackLocal(String binaryName, String name, int parameters) {
        boolean found = false;
        for (Method method : program.methods()) {
            if (method.name().equals(name)
                    && method.element().getParameters().size() == parameters
                    && marks.isCoroutine(method)
                    && program.elements().getBinaryName(method.owner()).contentEquals(binaryName)) {
                marks.takeBack(method, Reason.MADE_BY_ORDINARY);
                found = true;
            }
        }
        return found;
    }

    private static int parameters(String list) {
        return list.isBlank() ? 0 : list.split(",").length;
    }
}
