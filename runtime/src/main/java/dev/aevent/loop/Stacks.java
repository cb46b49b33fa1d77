package dev.aevent.loop;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What other threads do. */
final class Stacks {
    /** To write down a whole stack that runs over stops the JVM for minutes. */
    static final int MOST_FRAMES = 200;

    private Stacks() {}

    /** The top of a thread's stack, a line for each frame. Without {@code java.management}, all of it. */
    static String top(Thread thread) {
        StackTraceElement[] frames = Management.PRESENT ? Limited.frames(thread) : thread.getStackTrace();
        return Arrays.stream(frames)
                .map(element -> "\tat " + element)
                .collect(Collectors.joining(System.lineSeparator()));
    }

    // A class of its own, which is loaded only where those that it needs are there.
    private static final class Limited {
        static StackTraceElement[] frames(Thread thread) {
            ThreadInfo info = ManagementFactory.getThreadMXBean().getThreadInfo(thread.getId(), MOST_FRAMES);
            return info == null ? new StackTraceElement[0] : info.getStackTrace();
        }
    }
}
