package dev.aevent.processor.ir;

import java.util.Set;

/**
 * The names of what only the machine knows, in one routine.
 *
 * @param loop the event loop
 * @param frame the coroutine's frame
 * @param state the state to go on in
 * @param result the result of what was awaited
 * @param dispatch the label of the loop over the states
 * @param callee a callee's frame
 * @param waiter an operation that waits
 */
public record MachineNames(
        String loop, String frame, String state, String result, String dispatch, String callee, String waiter) {
    /** Names that are not among {@code taken}. */
    public static MachineNames avoiding(Set<String> taken) {
        return new MachineNames(
                free("loop", taken),
                free("f", taken),
                free("s", taken),
                free("r", taken),
                prefix("dispatch", taken),
                free("g", taken),
                free("w", taken));
    }

    /** {@code name}, lengthened until no name that is taken begins with it. */
    private static String prefix(String name, Set<String> taken) {
        String prefix = name;
        while (beginsOne(prefix, taken)) {
            prefix += "_";
        }
        return prefix;
    }

    private static boolean beginsOne(String prefix, Set<String> taken) {
        return taken.stream().anyMatch(other -> other.startsWith(prefix));
    }

    /** {@code name}, or that with the fewest underscores behind it that is free. */
    public static String free(String name, Set<String> taken) {
        String free = name;
        while (taken.contains(free)) {
            free += "_";
        }
        return free;
    }
}
