package dev.aevent.processor.assemble;

import dev.aevent.processor.emit.Generated;
import dev.aevent.processor.ir.VariableNames;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells a generated method's own variables from the user's, and these by the names that the user has given them.
 *
 * <p>A user's variable may bear any name, so in a method that runs the states it is the slot that decides, and the type:
 * nothing of the run time's {@code abi} package and no frame is ever a user's variable. What else the compiler has made
 * stands in the routine's {@link VariableNames}. What is left is the user's, and {@code self}, the user's {@code this}: a
 * debugger shows no variable of the name {@code this} in a static method.
 */
final class MachineVariables {
    private static final String ABI = "Ldev/aevent/abi/";
    /** Loop, frame, state and result: one slot each. */
    private static final int STATE_PARAMETERS = 4;
    /** The state among them. */
    static final int STATE = 2;

    private static final Pattern RUNS_STATES = Pattern.compile("^\\(" + ABI + "Loop;(L([^;]+);)ILjava/lang/Object;");
    private static final Pattern COPY = Pattern.compile("(.+)" + Pattern.quote(Generated.COPY) + "\\d+");

    private final @Nullable String frame;
    private final VariableNames names;

    private MachineVariables(@Nullable String frame, VariableNames names) {
        this.frame = frame;
        this.names = names;
    }

    /**
     * Those of a method.
     *
     * @param descriptor the method's
     * @param className internal name of the class that declares it
     * @param generated what the class belongs to
     */
    static MachineVariables of(String descriptor, String className, Generated generated) {
        Matcher matcher = RUNS_STATES.matcher(descriptor);
        // A part of the states has a class of its own inside the frame's.
        boolean runsStates = matcher.find() && (className + "$").startsWith(matcher.group(2) + "$");
        return new MachineVariables(runsStates ? matcher.group(1) : null, names(className, generated));
    }

    private static VariableNames names(String className, Generated generated) {
        String outer = generated.className().replace('.', '/') + "$";
        return generated.variables().entrySet().stream()
                .filter(entry -> (className + "$").startsWith(outer + entry.getKey() + "$"))
                .max(Comparator.comparingInt(entry -> entry.getKey().length()))
                .map(Map.Entry::getValue)
                .orElse(VariableNames.UNCHANGED);
    }

    /** Whether the method runs states. */
    boolean runStates() {
        return frame != null;
    }

    /** What the user calls a variable; null if it is none of the user's. */
    @Nullable
    String shown(String name, String descriptor, int slot) {
        Matcher copy = COPY.matcher(name);
        if (copy.matches()) {
            // Beside the original it would be shown twice.
            return runStates() ? null : names.shown(copy.group(1));
        }
        boolean own = runStates() && slot < STATE_PARAMETERS
                || descriptor.startsWith(ABI)
                || descriptor.equals(frame)
                || name.indexOf('$') >= 0;
        return own ? null : names.shown(name);
    }
}
