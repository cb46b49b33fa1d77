import static dev.aevent.Aevent.await;

import dev.aevent.annotation.Coroutine;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;

class AwaitOfCondition {
    @Coroutine
    void refused(Condition changed) throws InterruptedException {
        await(changed).await();
//      ^ error: [AeventAwaitOfCondition] await(changed).await() cannot be awaited: only the thread that owns
//      the lock may wait so, and all coroutines share one; use a CompletableFuture that the other side
//      completes, 'await(Aevent.join(future))'
        await(changed.await(1, TimeUnit.SECONDS));
//      ^ error: [AeventAwaitOfCondition] changed.await(...) cannot be awaited: only the thread that owns the
//      lock may wait so, and all coroutines share one; use a CompletableFuture that the other side completes,
//      'await(Aevent.join(future))'
        await(this).wait();
//      ^ error: [AeventAwaitOfCondition] await(this).wait() cannot be awaited: only the thread that owns the
//      lock may wait so, and all coroutines share one; use a CompletableFuture that the other side completes,
//      'await(Aevent.join(future))'
    }
}
