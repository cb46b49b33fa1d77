package dev.aevent.processor.programs;

import dev.aevent.processor.programs.Expression.Call;
import dev.aevent.processor.programs.Expression.Lambda;
import dev.aevent.processor.programs.Statement.Throw;
import dev.aevent.processor.programs.Statement.Try;
import java.util.List;

/** Whether a checked exception may come out of code, as the language has it. */
final class Checked {
    private Checked() {}

    static boolean mayThrow(List<? extends Node> nodes) {
        return nodes.stream().anyMatch(Checked::mayThrow);
    }

    static boolean mayThrow(Node node) {
        if (node instanceof Throw thrown && thrown.isChecked() || node instanceof Call call && call.throwsOops()) {
            return true;
        }
        if (node instanceof Lambda || node instanceof Body) {
            return false;
        }
        if (node instanceof Try attempt) {
            return mayThrow(attempt);
        }
        return Variants.children(node).stream()
                .filter(child -> !(node instanceof Arm arm && isGuard(child, arm)))
                .anyMatch(Checked::mayThrow);
    }

    /** Of what guards throw, javac takes no notice. */
    private static boolean isGuard(Node node, Arm arm) {
        return arm.guard().filter(guard -> guard == node).isPresent();
    }

    private static boolean mayThrow(Try attempt) {
        if (attempt.last().isPresent()
                && (!Flow.completes(attempt.last().get())
                        || mayThrow(attempt.last().get()))) {
            return mayThrow(attempt.last().get());
        }
        boolean isHandled = attempt.catches().stream()
                .flatMap(clause -> clause.types().stream())
                .anyMatch(List.of("Oops", "Exception", "Throwable")::contains);
        return mayThrow(attempt.catches()) || !isHandled && (mayThrow(attempt.resources()) || mayThrow(attempt.body()));
    }
}
