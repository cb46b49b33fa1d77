package dev.aevent.processor.programs;

import dev.aevent.processor.programs.Expression.Inferred;
import dev.aevent.processor.programs.Expression.Lambda;
import dev.aevent.processor.programs.Expression.New;
import dev.aevent.processor.programs.Expression.Switch;
import dev.aevent.processor.programs.Statement.Block;
import dev.aevent.processor.programs.Statement.Try;
import java.util.List;
import java.util.Optional;

/** Programs that javac is known to crash on or to reject, whether our compiler is there or not. */
final class JavacFaults {
    private JavacFaults() {}

    /** The crash that the program would meet: it would cost a whole batch. */
    static Optional<String> of(Program program) {
        boolean isMet = Variants.all(program)
                .anyMatch(part -> part instanceof New made
                        && has(Switch.class, made.arguments())
                        && made.arguments().stream().anyMatch(JavacFaults::hasTryInSwitch));
        return isMet ? Optional.of("javac crashes on a try in a switch in an argument of new") : Optional.empty();
    }

    /** Whether javac 17 may find that a loop is left by a break, since it takes those of switches in it for its own. */
    static boolean leavesLoop(Block body) {
        return Variants.all(body).anyMatch(Statement.Switch.class::isInstance);
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
        return !(node instanceof Lambda) && !(node instanceof Inferred) && !(node instanceof Body);
    }
}
