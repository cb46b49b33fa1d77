package dev.aevent.abi;

import java.lang.module.ModuleDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Where a coroutine stands in the user's source.
 *
 * @param className the binary name of the class that declares it
 * @param methodName its name
 * @param fileName the file of the class
 * @param lines for each state, the line of the await that it resumes; that of one which cancellation does not reach is
 *     negative
 */
@SuppressWarnings("ArrayRecordComponent") // nobody changes it
public record Source(
        String className, String methodName, @Nullable String fileName, int... lines) {
    /**
     * That of a coroutine; a list of numbers would be code, and a large one more than a method may have.
     *
     * @param line where it is declared
     * @param states how many states it has
     * @param awaits {@code state:line} for each await, spaces between
     */
    public static Source of(
            String className, String methodName, String fileName, int line, int states, String... awaits) {
        int[] lines = new int[states];
        lines[0] = line;
        for (String part : awaits) {
            for (String await : part.split(" ")) {
                int colon = await.indexOf(':');
                if (colon > 0) {
                    lines[Integer.parseInt(await.substring(0, colon))] = Integer.parseInt(await.substring(colon + 1));
                }
            }
        }
        return new Source(className, methodName, fileName, lines);
    }

    /**
     * The trace element of an await.
     *
     * @param generated the frame's class, which has the loader and the module of the user's
     */
    StackTraceElement at(int state, Class<?> generated) {
        int line = state >= 0 && state < lines.length ? Math.abs(lines[state]) : -1;
        ClassLoader loader = generated.getClassLoader();
        ModuleDescriptor module = generated.getModule().getDescriptor();
        return new StackTraceElement(
                loader == null ? null : shownLoader(loader.getName()),
                module == null ? null : module.name(),
                module == null ? null : module.rawVersion().orElse(null),
                className,
                methodName,
                fileName,
                line);
    }

    /** The JVM does not show its own loaders, but only in the elements that it has made itself. */
    static @Nullable String shownLoader(@Nullable String name) {
        return "app".equals(name) || "platform".equals(name) ? null : name;
    }

    /** Whether cancellation does not reach an await. */
    boolean isShielded(int state) {
        return state >= 0 && state < lines.length && lines[state] < 0;
    }
}
