package dev.aevent.processor.programs;

import java.util.List;
import java.util.Optional;

/** An arm of a switch. */
sealed interface Arm extends Node {
    Label label();

    Optional<Expression> guard();

    private static String head(Label label, Optional<Expression> guard) {
        return label.text()
                + guard.map(condition -> " when " + condition.text()).orElse("");
    }

    /** {@code case 1 -> value;} */
    record Value(Label label, Optional<Expression> guard, Expression value) implements Arm {
        @Override
        public String text() {
            return head(label, guard) + " -> " + value.bare() + ";";
        }
    }

    /** {@code case 1 -> { … }} or {@code case 1 -> throw …;} */
    record Arrow(Label label, Optional<Expression> guard, Statement body) implements Arm {
        @Override
        public String text() {
            return head(label, guard) + " -> " + body.text();
        }
    }

    /** {@code case 1: …}, which may fall through. */
    record Group(Label label, Optional<Expression> guard, List<Statement> statements) implements Arm {
        @Override
        public String text() {
            return head(label, guard) + ":\n" + Lines.of(statements);
        }
    }
}
