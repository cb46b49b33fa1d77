package dev.aevent.processor.programs;

import java.util.ArrayList;
import java.util.List;

/** Names for what a method declares: new ones, and those of variables that are out of scope. */
final class Names {
    /** What a compiler might want for itself. */
    private static final List<String> TEMPTING =
            List.of("state", "frame", "loop", "self", "r", "f", "s", "j", "caller", "value", "resource", "failure");

    private final Dice dice;
    private final List<String> used = new ArrayList<>();
    private int count;

    Names(Dice dice) {
        this.dice = dice;
    }

    /** A name for a variable. */
    String variable(Scope scope) {
        if (dice.percent(25) && !used.isEmpty()) {
            String again = dice.pick(used);
            if (!scope.isTaken(again)) {
                return again;
            }
        }
        if (dice.percent(15)) {
            String tempting = dice.pick(TEMPTING);
            if (!scope.isTaken(tempting)) {
                return remember(tempting);
            }
        }
        return remember(unique("v"));
    }

    /** A name that nothing else has. */
    String unique(String prefix) {
        return prefix + count++;
    }

    private String remember(String name) {
        used.add(name);
        return name;
    }
}
