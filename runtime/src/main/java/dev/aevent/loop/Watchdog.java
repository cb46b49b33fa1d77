package dev.aevent.loop;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Reports loops that stay in one step too long, with what their thread does, as a warning of the {@link System.Logger}
 * {@code dev.aevent}. How long is said by the system property {@code dev.aevent.stuck}, in milliseconds: 2000 unless
 * set, and 0 for never.
 */
final class Watchdog {
    private static final long DEFAULT_MILLIS = 2000;

    /** How often it looks in the time that a step may take. */
    private static final int LOOKS = 4;

    private static final long MOST_MILLIS = Long.getLong("dev.aevent.stuck", DEFAULT_MILLIS);
    private static final List<WeakReference<Watched>> ALL = new CopyOnWriteArrayList<>();

    private Watchdog() {}

    /** Watches a loop as long as somebody else holds it. */
    static void watch(Watched loop) {
        if (MOST_MILLIS > 0) {
            ALL.add(new WeakReference<>(loop));
            Run.start();
        }
    }

    /** The thread, which starts with the first loop. */
    private static final class Run {
        static {
            Thread thread = new Thread(null, Run::watch, "aevent-watchdog", 0, false);
            thread.setDaemon(true);
            thread.start();
        }

        /** Does nothing but load this class. */
        static void start() {}

        private static void watch() {
            while (true) {
                try {
                    TimeUnit.MILLISECONDS.sleep(Math.max(1, MOST_MILLIS / LOOKS));
                    ALL.removeIf(reference -> reference.refersTo(null));
                    ALL.forEach(reference -> look(reference.get()));
                } catch (InterruptedException ignored) {
                    // Nobody's business.
                } catch (RuntimeException failure) {
                    System.getLogger("dev.aevent").log(System.Logger.Level.DEBUG, "the watchdog failed", failure);
                }
            }
        }

        private static void look(@Nullable Watched loop) {
            String report =
                    loop == null ? null : loop.look(System.nanoTime(), TimeUnit.MILLISECONDS.toNanos(MOST_MILLIS));
            if (report != null) {
                System.getLogger("dev.aevent").log(System.Logger.Level.WARNING, report);
            }
        }
    }
}
