package dev.aevent.abi;

import org.jspecify.annotations.Nullable;

/**
 * Where a coroutine stands in the user's source.
 *
 * @param className the binary name of the class that declares it
 * @param methodName its name
 * @param fileName the file of the class
 * @param lines for each state, the line of the await that it resumes
 */
@SuppressWarnings("ArrayRecordComponent") // nobody changes it
public record Source(
        String className, String methodName, @Nullable String fileName, int... lines) {
    /** The trace element of an await. */
    public StackTraceElement at(int state) {
        int line = state >= 0 && state < lines.length ? lines[state] : -1;
        return new StackTraceElement(className, methodName, fileName, line);
    }
}
