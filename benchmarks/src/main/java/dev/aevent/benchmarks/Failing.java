package dev.aevent.benchmarks;

import static dev.aevent.Aevent.await;
import static dev.aevent.Aevent.yieldNow;

import dev.aevent.annotation.Coroutine;
import java.io.IOException;

/** Calls that fail. Ordinary callers run the methods as they are written. */
final class Failing {
    /** How a chain fails. */
    record Plan(int depth, boolean suspends, boolean rethrown) {}

    /** Calls a chain so many times and catches what it throws; returns how many trace elements it has read. */
    @Coroutine
    long times(int times, Plan plan, boolean reads) {
        long read = 0;
        for (int i = 0; i < times; i++) {
            try {
                read += await(plan.rethrown() ? rethrowing(plan.depth(), plan) : chain(plan.depth(), plan));
            } catch (IOException e) {
                read += reads ? e.getStackTrace().length : 1;
            }
        }
        return read;
    }

    @Coroutine
    private int chain(int depth, Plan plan) throws IOException {
        if (depth == 1) {
            if (plan.suspends()) {
                await(yieldNow());
            }
            throw new IOException("as planned");
        }
        return await(chain(depth - 1, plan)) + 1;
    }

    /** Each of the calls catches it and throws it again. */
    @Coroutine
    private int rethrowing(int depth, Plan plan) throws IOException {
        try {
            if (depth == 1) {
                if (plan.suspends()) {
                    await(yieldNow());
                }
                throw new IOException("as planned");
            }
            return await(rethrowing(depth - 1, plan)) + 1;
        } catch (IOException e) {
            if (depth == 0) {
                return 0;
            }
            throw e;
        }
    }
}
