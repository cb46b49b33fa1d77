package dev.aevent.benchmarks;

import static dev.aevent.Aevent.await;
import static dev.aevent.Aevent.spawn;
import static dev.aevent.Aevent.yieldNow;

import dev.aevent.Task;
import dev.aevent.annotation.Coroutine;
import java.util.ArrayList;
import java.util.List;

/** The scenarios as coroutines. Small, so that what is measured is the coroutine and not the work. */
final class Work {
    /** Makes calls of which one in {@code period}, a power of two, suspends; none if it is 0. */
    @Coroutine
    long calls(int calls, int period) {
        int mask = period - 1;
        long total = 0;
        for (int i = 0; i < calls; i++) {
            total += await(next(i, mask));
        }
        return total;
    }

    @Coroutine
    private long next(int value, int mask) {
        if ((value & mask) == mask) {
            await(yieldNow());
        }
        return value;
    }

    /** Suspends and is resumed so many times. */
    @Coroutine
    void turns(int turns) {
        while (turns-- > 0) {
            await(yieldNow());
        }
    }

    /** Many that suspend and are resumed, in turn. */
    @Coroutine
    void turnsOfMany(int coroutines, int turns) {
        List<Task<?>> tasks = new ArrayList<>(coroutines);
        for (int i = 0; i < coroutines; i++) {
            tasks.add(spawn(this::turns, turns));
        }
        for (int i = 0; i < coroutines; i++) {
            await(tasks.get(i).join());
        }
    }

    /** Suspends and is resumed below a number of callers. */
    @Coroutine
    void turnsBelow(int depth, int turns) {
        if (depth == 0) {
            await(this).turns(turns);
        } else {
            await(this).turnsBelow(depth - 1, turns);
        }
    }

    /** Calls a chain of calls so many times, the last of which suspends. */
    @Coroutine
    long chains(int depth, int times) {
        long total = 0;
        for (int i = 0; i < times; i++) {
            total += await(link(depth - 1, i));
        }
        return total;
    }

    @Coroutine
    private long link(int depth, int value) {
        if (depth == 0) {
            await(yieldNow());
            return value;
        }
        return await(link(depth - 1, value)) + 1;
    }

    /** Starts so many that end at once. */
    @Coroutine
    void launches(int times) {
        for (int i = 1; i <= times; i++) {
            spawn(this::nothing);
            if ((i & 1023) == 0) {
                await(yieldNow());
            }
        }
    }

    @Coroutine
    void nothing() {}
}
