import static dev.aevent.Aevent.await;

import dev.aevent.annotation.Coroutine;

class AwaitInSynchronized {
    @Coroutine
    Object fetch() {
        return this;
    }

    @Coroutine
    void close() {}

    @Coroutine
    void refused() {
        synchronized (await(fetch())) {
            Object o = await(fetch());
//                     ^ error: [AeventAwaitInSynchronized] an await cannot suspend while it holds a monitor,
//      whose owner is the thread that all coroutines share: move the await out, or use a
//      java.util.concurrent.Semaphore with one permit instead of synchronized
            await(this).close();
//          ^ error: [AeventAwaitInSynchronized] an await cannot suspend while it holds a monitor, whose owner
//      is the thread that all coroutines share: move the await out, or use a java.util.concurrent.Semaphore
//      with one permit instead of synchronized
        }
        await(this).close();
    }

    @Coroutine
    synchronized void method() {
        await: close();
//      ^ error: [AeventAwaitInSynchronized] an await cannot suspend while it holds a monitor, whose owner is
//      the thread that all coroutines share: move the await out, or use a java.util.concurrent.Semaphore with
//      one permit instead of synchronized
    }

    @Coroutine
    synchronized void accepted() {
        notifyAll();
    }
}
