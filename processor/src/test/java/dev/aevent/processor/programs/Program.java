package dev.aevent.processor.programs;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A class with a method that runs.
 *
 * @param statics fields, which each run sets
 */
record Program(List<Member.Field> statics, Body body) implements Node {
    /** The name of the method that runs. */
    static final String RUN = "run";

    /** What a method begins with that may be called in a circle: it takes fuel. */
    static final String FUELLED = "burn();\n";

    /** What the method that runs begins with. */
    static final String FIRST = "reset();\n";

    /** Whether there is still a method that runs, and no field whose state would last from one run to the next. */
    boolean isWhole() {
        return statics.stream().allMatch(field -> field.value().isPresent())
                && body.members().stream()
                        .anyMatch(member -> member instanceof Member.Method method
                                && method.name().equals(RUN));
    }

    @Override
    public String text() {
        return source("P");
    }

    String source(String name) {
        String resets = statics.stream()
                .map(field -> field.name() + " = " + field.value().orElseThrow().bare() + ";\n")
                .collect(Collectors.joining());
        String fields = statics.stream()
                .map(field -> field.modifiers() + field.type().text() + " " + field.name() + ";\n")
                .collect(Collectors.joining());
        return Lines.indented("""
                package scenarios.random;

                import static dev.aevent.Aevent.await;
                import static dev.aevent.processor.bothmodes.Effects.*;
                import static dev.aevent.processor.bothmodes.Probe.*;
                import static dev.aevent.processor.programs.Vocabulary.*;
                import static dev.aevent.processor.programs.Vocabulary.Color.*;
                import static scenarios.support.Overloads.*;
                import static scenarios.support.Steps.*;

                import dev.aevent.annotation.Coroutine;
                import dev.aevent.processor.programs.Vocabulary;
                import java.util.List;
                import java.util.function.Supplier;

                public class %s {
                %s%s
                static void reset() {
                fuel();
                %s}
                }
                """.formatted(name, fields, Lines.of(body.members()), resets));
    }
}
