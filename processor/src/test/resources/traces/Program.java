package p;

import static dev.aevent.Aevent.await;
import static dev.aevent.Aevent.join;
import static dev.aevent.Aevent.sleep;
import static dev.aevent.Aevent.spawn;
import static dev.aevent.Aevent.yieldNow;

import dev.aevent.Task;
import dev.aevent.annotation.Coroutine;
import dev.aevent.loop.ExecutorLoop;
import dev.aevent.loop.TestLoop;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Exchanger;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Makes traces for the test to look at. The numbers of the lines marked with a name are known by that name. */
public class Program {
    private static final RuntimeException SHARED = new IllegalStateException("shared");

    private final boolean suspends;
    private final List<Throwable> seen = new ArrayList<>();
    private IOException last;
    int entered;
    int left;

    Program(boolean suspends) {
        this.suspends = suspends;
    }

    /** Each as printed, without the messages. */
    private static List<String> printed(Throwable failure) {
        StringWriter out = new StringWriter();
        failure.printStackTrace(new PrintWriter(out, true));
        return out.toString().lines()
                .filter(line -> line.startsWith("\tat "))
                .map(line -> line.strip().replaceAll("(lambda\\$\\w+?)\\$\\d+", "$1"))
                .toList();
    }

    @Coroutine
    int leaf() throws IOException {
        if (suspends) {
            await(yieldNow());
        }
        last = new IOException("leaf"); // leaf
        throw last;
    }

    @Coroutine
    int middle() throws IOException {
        if (suspends) {
            await(sleep(Duration.ZERO));
        }
        return 1 + await(leaf()); // middle
    }

    @Coroutine
    int run() throws IOException {
        return await(middle()); // run
    }

    @Coroutine
    int catches() throws IOException {
        try {
            return await(run()); // catches
        } catch (IOException e) {
            seen.add(e);
            throw e;
        } finally {
            seen.add(last);
        }
    }

    /** The trace of one failure, wherever somebody sees it: always the same. */
    public static List<List<String>> everywhere() throws Exception {
        List<List<String>> traces = new ArrayList<>();
        for (boolean suspends : new boolean[] {true, false}) {
            Program program = new Program(suspends);
            Task<Integer> task = spawn(program::catches); // spawn
            CompletableFuture<Throwable> handled = new CompletableFuture<>();
            task.toCompletableFuture().whenComplete((value, failure) -> handled.complete(failure));
            traces.add(printed(handled.get()));
            try {
                task.join();
            } catch (Exception e) {
                traces.add(printed(e));
            }
            try {
                task.get();
            } catch (ExecutionException e) {
                traces.add(printed(e.getCause()).subList(0, e.getCause().getStackTrace().length));
            }
            Task<Throwable> other = spawn(Program::joinFailing, task);
            traces.add(printed(other.join()));
            program.seen.forEach(failure -> traces.add(printed(failure)));
        }
        return traces;
    }

    @Coroutine
    static Throwable joinFailing(Task<Integer> task) {
        try {
            await(task.join());
            return null;
        } catch (Exception e) {
            return e;
        }
    }

    public static List<String> uncaught() throws Exception {
        CompletableFuture<Throwable> reported = new CompletableFuture<>();
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> reported.complete(failure));
        try {
            spawn(new Program(true)::catches); // uncaught
            return printed(reported.get());
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
    }

    @Coroutine
    void wraps() throws Exception {
        try {
            await(run()); // wraps
        } catch (IOException e) {
            Exception wrapper = new Exception("wrapper", e); // wrapper
            try {
                await(middle()); // suppressed
            } catch (IOException second) {
                wrapper.addSuppressed(second);
            }
            throw wrapper;
        }
    }

    /** A cause and a suppressed exception. */
    public static List<List<String>> wrapped() throws Exception {
        try {
            spawn(new Program(true)::wraps).join(); // wrapped
            return List.of();
        } catch (Exception e) {
            List<List<String>> traces = new ArrayList<>();
            for (Throwable one : List.of(e, e.getCause(), e.getSuppressed()[0])) {
                Exception copy = new Exception();
                copy.setStackTrace(one.getStackTrace());
                traces.add(printed(copy));
            }
            return traces;
        }
    }

    @Coroutine
    void rethrows(int times) throws IOException {
        IOException thrown = null;
        for (int i = 0; i < times; i++) {
            try {
                if (thrown == null) {
                    await(run()); // rethrows
                }
                if (i % 7 == 0) {
                    await(yieldNow());
                }
                throw thrown;
            } catch (IOException e) {
                thrown = e;
            }
        }
        throw thrown;
    }

    public static List<String> rethrown() throws Exception {
        try {
            spawn(new Program(true)::rethrows, 100).join(); // rethrown
            return List.of();
        } catch (Exception e) {
            return printed(e);
        }
    }

    @Coroutine
    void throwsShared() {
        await(yieldNow());
        throw SHARED;
    }

    /** Made outside of any coroutine, thrown by two. */
    public static boolean sharedKeepsItsTrace() throws Exception {
        StackTraceElement[] before = SHARED.getStackTrace();
        for (int i = 0; i < 2; i++) {
            try {
                spawn(new Program(true)::throwsShared).join();
            } catch (IllegalStateException e) {
                if (e != SHARED || !List.of(before).equals(List.of(e.getStackTrace()))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Exception made;

    static void ordinary() {
        try {
            throw new IOException("made"); // made
        } catch (IOException e) {
            made = e;
        }
    }

    @Coroutine
    void makes() {
        if (suspends) {
            await(yieldNow());
        }
        ordinary(); // makes
    }

    @Coroutine
    void callsMakes() {
        await(this).makes(); // callsMakes
    }

    @Coroutine
    void throwsMade() throws Exception {
        await(yieldNow());
        throw made;
    }

    /** Made by one coroutine, where nobody repaired it, and thrown by another: it keeps the calls it was made in. */
    public static List<String> handedOn(boolean suspends) throws Exception {
        spawn(new Program(suspends)::callsMakes).join();
        try {
            spawn(new Program(true)::throwsMade).join();
            return List.of();
        } catch (Exception e) {
            return printed(e);
        }
    }

    public static List<List<String>> handedOn() throws Exception {
        return List.of(handedOn(true), handedOn(false));
    }

    @Coroutine
    int recursion(int depth) throws IOException {
        entered++;
        try {
            if (depth < 0) {
                await(yieldNow());
            }
            return 1 + await(recursion(depth + 1)); // recursion
        } finally {
            left++;
        }
    }

    @Coroutine
    int caughtRecursion(int depth) {
        int result;
        entered++;
        try {
            result = await(caughtRecursion(depth + 1)) + 1;
        } catch (StackOverflowError e) {
            result = 1;
        } finally {
            left++;
        }
        if (depth < 0) {
            await(yieldNow());
        }
        return result;
    }

    @Coroutine
    Throwable overflows() throws IOException {
        await(yieldNow());
        try {
            await(recursion(0));
            return null;
        } catch (StackOverflowError e) {
            return e;
        }
    }

    /** On a small stack. What the trace has; whether each call has left as it has entered. */
    public static List<String> overflow() throws Exception {
        List<String> result = new ArrayList<>();
        Thread thread = new Thread(
                null,
                () -> {
                    Program program = new Program(true);
                    new TestLoop()
                            .run(() -> spawn(program::overflows) // overflow
                                    .toCompletableFuture()
                                    .thenAccept(failure -> {
                                        result.addAll(printed(failure));
                                        result.add(0, String.valueOf(program.entered == program.left));
                                    }));
                    Program caught = new Program(true);
                    new TestLoop()
                            .run(() -> spawn(caught::caughtRecursion, 0)
                                    .toCompletableFuture()
                                    .thenAccept(value -> result.add(0, String.valueOf(
                                            value > 0 && caught.entered == caught.left))));
                },
                "small",
                512 << 10);
        thread.start();
        thread.join();
        return result;
    }

    @Coroutine
    int deep(int depth) throws IOException {
        if (depth == 0) {
            await(yieldNow());
            throw new IOException("deep");
        }
        return await(deep(depth - 1));
    }

    public static List<String> deep() throws Exception {
        try {
            spawn(new Program(true)::deep, 3000).join(); // deep
            return List.of();
        } catch (Exception e) {
            return printed(e);
        }
    }

    @Coroutine
    void parks(Exchanger<Thread> exchanger) throws Exception {
        await(yieldNow());
        blocks(exchanger); // parks
    }

    static void blocks(Exchanger<Thread> exchanger) throws Exception {
        exchanger.exchange(Thread.currentThread());
        exchanger.exchange(Thread.currentThread());
    }

    /** What a thread dump shows of a coroutine that runs. */
    public static List<String> dumped() throws Exception {
        Exchanger<Thread> exchanger = new Exchanger<>();
        Task<Void> task = spawn(new Program(true)::parks, exchanger);
        Thread loop = exchanger.exchange(Thread.currentThread());
        List<String> frames = List.of(loop.getStackTrace()).stream()
                .filter(frame -> frame.getLineNumber() > 0)
                .map(frame -> frame.getMethodName() + "(" + frame.getFileName() + ":" + frame.getLineNumber() + ")")
                .toList();
        exchanger.exchange(Thread.currentThread());
        task.join();
        return frames;
    }

    @Coroutine
    Throwable nests() throws IOException {
        await(yieldNow());
        List<Throwable> inner = new ArrayList<>();
        new TestLoop()
                .run(() -> spawn(new Program(true)::run) // nested
                        .toCompletableFuture()
                        .exceptionally(failure -> {
                            inner.add(failure);
                            return null;
                        }));
        try {
            await(middle()); // nests
        } catch (IOException e) {
            e.addSuppressed(inner.get(0));
            return e;
        }
        return null;
    }

    /** Another loop on the stack of a coroutine. */
    public static List<List<String>> nested() {
        List<List<String>> traces = new ArrayList<>();
        new TestLoop()
                .run(() -> spawn(new Program(true)::nests) // outer
                        .toCompletableFuture()
                        .thenAccept(failure -> {
                            Exception copy = new Exception();
                            copy.setStackTrace(failure.getStackTrace());
                            traces.add(printed(copy));
                            traces.add(printed(failure.getSuppressed()[0]));
                        }));
        return traces;
    }

    /** Somebody else's event loop. */
    public static List<String> onAnExecutor() throws Exception {
        ExecutorService executor = Executors.newSingleThreadExecutor();
        try {
            CompletableFuture<Throwable> failed = new CompletableFuture<>();
            new ExecutorLoop(executor)
                    .execute(() -> spawn(new Program(true)::catches) // executor
                            .toCompletableFuture()
                            .whenComplete((value, failure) -> failed.complete(failure)));
            return printed(failed.get());
        } finally {
            executor.shutdown();
        }
    }

    /** Coroutines that are resumed in turn, of which each fails below another chain. */
    public static List<List<String>> many() throws Exception {
        List<List<String>> traces = new ArrayList<>();
        List<Task<Throwable>> tasks = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            tasks.add(spawn(new Program(i % 2 == 0)::oneOfMany, i)); // many
        }
        for (Task<Throwable> task : tasks) {
            traces.add(printed(task.join()));
        }
        return traces;
    }

    @Coroutine
    Throwable oneOfMany(int number) throws IOException {
        for (int i = 0; i < number; i++) {
            await(yieldNow());
            if (i % 5 == 4) {
                await(join(CompletableFuture.completedFuture(1)));
            }
        }
        return await(below(number % 3)); // oneOfMany
    }

    @Coroutine
    Throwable below(int depth) throws IOException {
        if (depth == 2) {
            await(yieldNow());
        }
        if (depth > 0) {
            return await(below(depth - 1)); // below
        }
        if (suspends) {
            await(yieldNow());
        }
        return await(end()); // last
    }

    @Coroutine
    Throwable end() {
        try {
            throw new IOException("end"); // end
        } catch (IOException e) {
            return e;
        } finally {
            if (entered < 0) {
                await(yieldNow());
            }
        }
    }
}
