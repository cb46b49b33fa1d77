package dev.aevent.abi;

import dev.aevent.Task;
import dev.aevent.annotation.Coroutine;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Spawns method references from ordinary code. */
public final class Spawner {
    private static final StackWalker WALKER = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

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
        if (target.isLambda() && site.isInCoroutine(Spawner::isInCoroutine)) {
            return ThreadTask.start(reference, arguments, site.place(Spawner::place));
        }
        Loop current = Loop.current();
        Loop loop = current == null ? Loops.shared() : current;
        return loop.spawn(site.kind(target), site.entry(target, arguments), site.place(Spawner::place));
    }

    /** The line of the spawn in the user's code. */
    private static StackTraceElement place() {
        return WALKER.walk(frames -> user(frames)
                .map(frame -> UserFrames.shown(frame.toStackTraceElement()))
                .orElse(new StackTraceElement("unknown", "unknown", null, -1)));
    }

    /**
     * Whether a coroutine spawns that is called as ordinary Java. A lambda in it has no continuation, and needs none: it
     * is ordinary Java like the rest.
     */
    private static boolean isInCoroutine() {
        return WALKER.walk(frames -> user(frames)
                .map(frame -> Stream.of(frame.getDeclaringClass().getDeclaredMethods())
                        .anyMatch(method -> method.isAnnotationPresent(Coroutine.class) && isIn(frame, method)))
                .orElse(false));
    }

    /** Is it the method's own frame, or that of a lambda in it? */
    private static boolean isIn(StackWalker.StackFrame frame, Method method) {
        return frame.getMethodName().startsWith("lambda$" + method.getName() + "$")
                || (frame.getMethodName().equals(method.getName())
                        && frame.getMethodType().parameterList().equals(List.of(method.getParameterTypes())));
    }

    private static Optional<StackWalker.StackFrame> user(Stream<StackWalker.StackFrame> frames) {
        return frames.filter(frame -> !frame.getClassName().startsWith("dev.aevent.abi.")
                        && !frame.getClassName().equals("dev.aevent.Aevent"))
                .findFirst();
    }
}
