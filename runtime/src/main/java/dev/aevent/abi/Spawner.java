package dev.aevent.abi;

import dev.aevent.Task;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Spawns method references from ordinary code. */
public final class Spawner {
    private static final StackWalker WALKER = StackWalker.getInstance();

    private static final ClassValue<LambdaSite> SITES = new ClassValue<>() {
        @Override
        protected LambdaSite computeValue(Class<?> lambda) {
            return new LambdaSite();
        }
    };

    private Spawner() {}

    /**
     * Spawns a coroutine.
     *
     * @param reference a serializable method reference
     * @throws IllegalArgumentException if it is no reference to a coroutine
     */
    public static <T extends @Nullable Object> Task<T> spawn(Serializable reference, @Nullable Object... arguments) {
        LambdaSite site = SITES.get(reference.getClass());
        Reference target = Reference.of(reference);
        Loop current = Loop.current();
        Loop loop = current == null ? Loops.shared() : current;
        return loop.spawn(site.kind(target), site.entry(target, arguments), site.place(Spawner::place));
    }

    /** The line of the spawn in the user's code. */
    private static StackTraceElement place() {
        return WALKER.walk(
                frames -> frames.filter(frame -> !frame.getClassName().startsWith("dev.aevent.abi.")
                                && !frame.getClassName().equals("dev.aevent.Aevent"))
                        .findFirst()
                        .map(StackWalker.StackFrame::toStackTraceElement)
                        .orElse(new StackTraceElement("unknown", "unknown", null, -1)));
    }
}
