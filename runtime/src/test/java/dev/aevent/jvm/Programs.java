package dev.aevent.jvm;

import dev.aevent.Task;
import dev.aevent.abi.Loop;
import dev.aevent.loop.EventLoop;
import dev.aevent.patch.AeventPatches;
import dev.aevent.testing.Machine;
import dev.aevent.testing.Steps;
import java.time.Duration;

/** Programs that {@link JvmTest} runs, each in a JVM of its own. */
public final class Programs {
    private static final int MILLION = 1_000_000;

    private Programs() {}

    public static void main(String... arguments) throws Exception {
        switch (arguments[0]) {
            case "outlivesMain" -> sleeper("slept").spawnOn(EventLoop.shared());
            case "spawnedByAnotherThread" -> {
                Thread thread = new Thread(() -> sleeper("slept").spawnOn(EventLoop.shared()));
                thread.start();
                thread.join();
            }
            case "oneAfterTheOther" -> {
                for (int i = 0; i < 2_000; i++) {
                    Steps.of(Steps.YIELD).spawnOn(EventLoop.shared()).join();
                }
                System.out.println("all");
            }
            case "failureOfOne" -> {
                Steps.of(Steps.YIELD, last -> {
                            throw new IllegalStateException("nobody joins me");
                        })
                        .spawnOn(EventLoop.shared());
                sleeper("the other goes on").spawnOn(EventLoop.shared());
            }
            case "initialiser" -> System.out.println(Initialised.task.join());
            case "parkedMillion" -> parkedMillion();
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static Machine sleeper(String message) {
        return Steps.of(
                last -> AeventPatches.sleep(Duration.ofMillis(100)), Steps.then(() -> System.out.println(message)));
    }

    /** konsoletyper/teavm#65: a coroutine spawned by a static initialiser, of a class that the coroutine uses. */
    private static final class Initialised {
        static final Task<String> task;

        static {
            task = Steps.of(
                            Steps.YIELD,
                            last -> AeventPatches.join(
                                    java.util.concurrent.CompletableFuture.completedFuture(Initialised.text())))
                    .spawnOn(EventLoop.shared());
        }

        static String text() {
            return "initialised";
        }
    }

    /** A coroutine with four locals that waits in a coroutine's call. */
    private static final class Parked extends Machine {
        private final long a;
        private int b;
        private Object c;
        private int d;

        Parked(long a) {
            this.a = a;
        }

        @Override
        protected Object run(Loop loop, int state) throws Throwable {
            if (state == 0) {
                b = (int) a;
                c = this;
                d = b + 1;
                return await(loop, 1, AeventPatches.sleep(Duration.ofHours(1)));
            }
            check(loop);
            return done(c == null ? b : d);
        }
    }

    private static void parkedMillion() throws Exception {
        Task<?> all = Steps.of(Steps.then(() -> {
                    Task<?>[] tasks = new Task<?>[MILLION];
                    for (int i = 0; i < MILLION; i++) {
                        tasks[i] = new Parked(i).spawn();
                    }
                    Steps.of(Steps.YIELD, Steps.YIELD, Steps.then(() -> {
                                System.gc();
                                Runtime runtime = Runtime.getRuntime();
                                System.out.println(
                                        (runtime.totalMemory() - runtime.freeMemory()) / MILLION + " B each");
                                for (Task<?> task : tasks) {
                                    task.cancel(true);
                                }
                            }))
                            .spawn();
                }))
                .spawnOn(EventLoop.shared());
        all.join();
    }
}
