package dev.aevent.processor.assemble;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells a generated method's own variables from the user's.
 *
 * <p>A user's variable may bear any name, so it is not the name that decides but the slot, in a method that runs the
 * states, and the type: nothing of the run time's {@code abi} package and no frame is ever a user's variable. Temporary
 * variables have a {@code $} in their names. What is left is the user's, and {@code self}, the user's {@code this}: a
 * debugger shows no variable of the name {@code this} in a static method.
 */
final class MachineVariables {
    private static final String ABI = "Ldev/aevent/abi/";
    /** Loop, frame, state and result: one slot each. */
    private static final int STATE_PARAMETERS = 4;

    private static final Pattern RUNS_STATES = Pattern.compile("^\\(" + ABI + "Loop;(L([^;]+);)ILjava/lang/Object;");

    private final @Nullable String frame;
    private final int reserved;

    private MachineVariables(@Nullable String frame, int reserved) {
        this.frame = frame;
        this.reserved = reserved;
    }

    /**
     * Those of a method.
     *
     * @param descriptor the method's
     * @param className internal name of the class that declares it
     */
    static MachineVariables of(String descriptor, String className) {
        Matcher matcher = RUNS_STATES.matcher(descriptor);
        // A part of the states has a class of its own inside the frame's.
        boolean runsStates = matcher.find() && (className + "$").startsWith(matcher.group(2) + "$");
        return runsStates ? new MachineVariables(matcher.group(1), STATE_PARAMETERS) : new MachineVariables(null, 0);
    }

    boolean owns(String name, String descriptor, int slot) {
        return slot < reserved || descriptor.startsWith(ABI) || descriptor.equals(frame) || name.indexOf('$') >= 0;
    }
}
