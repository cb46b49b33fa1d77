package dev.aevent.processor.assemble;

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
     * @param frameClass internal name of the frame class that declares it; null where another class does
     */
    static MachineVariables of(String descriptor, @Nullable String frameClass) {
        if (frameClass == null) {
            return new MachineVariables(null, 0);
        }
        String frame = "L" + frameClass + ";";
        boolean runsStates = descriptor.startsWith("(" + ABI + "Loop;" + frame + "ILjava/lang/Object;");
        return new MachineVariables(frame, runsStates ? STATE_PARAMETERS : 0);
    }

    boolean owns(String name, String descriptor, int slot) {
        return slot < reserved || descriptor.startsWith(ABI) || descriptor.equals(frame) || name.indexOf('$') >= 0;
    }
}
