package dev.aevent.processor.ir;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What debuggers call the variables of a routine.
 *
 * @param renamed the user's names of variables that have others here
 * @param own variables that the user's method does not have
 */
public record VariableNames(Map<String, String> renamed, Set<String> own) {
    /** Each is the user's, under its own name. */
    public static final VariableNames UNCHANGED = new VariableNames(Map.of(), Set.of());

    public VariableNames {
        renamed = Map.copyOf(renamed);
        own = Set.copyOf(own);
    }

    /** The user's name of a variable; null if the user has no such variable. */
    public @Nullable String shown(String name) {
        return own.contains(name) ? null : renamed.getOrDefault(name, name);
    }
}
