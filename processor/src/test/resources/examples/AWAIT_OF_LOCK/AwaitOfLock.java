import static dev.aevent.Aevent.await;

import dev.aevent.annotation.Coroutine;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class AwaitOfLock {
    private final ReentrantLock lock = new ReentrantLock();

    @Coroutine
    void refused(Lock any) throws InterruptedException {
        await(lock).lock();
//      ^ error: [AeventAwaitOfLock] await(lock).lock() cannot be awaited: a lock's owner is a thread, and all
//      coroutines share one. Between two awaits no other coroutine runs, so most code needs none; to exclude
//      others across an await, use a java.util.concurrent.Semaphore with one permit
        await(any).lockInterruptibly();
//      ^ error: [AeventAwaitOfLock] await(any).lockInterruptibly() cannot be awaited: a lock's owner is a
//      thread, and all coroutines share one. Between two awaits no other coroutine runs, so most code needs
//      none; to exclude others across an await, use a java.util.concurrent.Semaphore with one permit
        await: lock.lock();
//      ^ error: [AeventAwaitOfLock] lock.lock() cannot be awaited: a lock's owner is a thread, and all
//      coroutines share one. Between two awaits no other coroutine runs, so most code needs none; to exclude
//      others across an await, use a java.util.concurrent.Semaphore with one permit
    }
}
