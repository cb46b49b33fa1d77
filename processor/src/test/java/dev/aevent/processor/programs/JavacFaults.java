package dev.aevent.processor.programs;

import dev.aevent.processor.programs.Expression.Lambda;
import dev.aevent.processor.programs.Expression.New;
import dev.aevent.processor.programs.Expression.Switch;
import dev.aevent.processor.programs.Statement.Try;
import java.util.List;
import java.util.Optional;

/** Programs on which javac is known to crash, whether our compiler is there or not: each would cost a whole batch. */
final class JavacFaults {
    private JavacFaults() {}

    /** The fault that the program would meet. */
    static Optional<String> of(Program program) {
        boolean isMet = Variants.all(program)
                .anyMatch(part -> part instanceof New made
                        && has(Switch.class, made.arguments())
                        && made.arguments().stream().anyMatch(JavacFaults::hasTryInSwitch));
        return isMet ? Optional.of("javac crashes on a try in a switch in an argument of new") : Optional.empty();
    }

    private static boolean hasTryInSwitch(Node node) {
        return evaluated(node)
                && (node instanceof Switch choice && has(Try.class, choice.arms())
                        || Variants.children(node).stream().anyMatch(JavacFaults::hasTryInSwitch));
    }

    private static boolean has(Class<? extends Node> type, List<? extends Node> nodes) {
        return nodes.stream()
                .anyMatch(node -> type.isInstance(node) || evaluated(node) && has(type, Variants.children(node)));
    }

    /** Whether it is evaluated where it stands. */
    private static boolean evaluated(Node node) {
        return !(node instanceof Lambda) && !(node instanceof Body);
    }
}
