package dev.aevent.loop;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What other threads do. */
final class Stacks {
    /** To write down a whole stack that runs over stops the JVM for minutes. */
    static final int MOST_FRAMES = 200;

    private Stacks() {}

    /** The top of a thread's stack, a line for each frame. */
    static String top(Thread thread) {
        return Arrays.stream(frames(thread))
                .limit(MOST_FRAMES)
                .map(element -> "\tat " + element)
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static StackTraceElement[] frames(Thread thread) {
        ThreadInfo info = Management.PRESENT ? Limited.info(thread) : null;
        return info == null ? thread.getStackTrace() : info.getStackTrace();
    }

    // A class of its own, which is loaded only where those that it needs are there.
    private static final class Limited {
        /** Null of a virtual thread. */
        @SuppressWarnings("deprecation") // what is to be called instead is newer than Java 17
        static @Nullable ThreadInfo info(Thread thread) {
            return ManagementFactory.getThreadMXBean().getThreadInfo(thread.getId(), MOST_FRAMES);
        }
    }
}
