import static dev.aevent.Aevent.await;
import static dev.aevent.Aevent.spawn;

import dev.aevent.Task;
import dev.aevent.annotation.Coroutine;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

/** Where an await stands on a value, it is often the end of something that was meant. */
class AwaitMarksNothing {
    String name;

    @Coroutine
    int length() {
        return 0;
    }

    @Coroutine
    void refused(Task<String> task, Future<String> future, CompletableFuture<String> stage) {
        await(name);
//      ^ error: [AeventAwaitMarksNothing] this await marks no call that may suspend, as name is none: leave it
//      out
        String s = await(this).name;
//                 ^ error: [AeventAwaitMarksNothing] this await marks no call that may suspend, as this is
//      none: leave it out
        int n = await(length() + 1);
//              ^ error: [AeventAwaitMarksNothing] this await marks no call that may suspend, as its argument is
//      none: write 'await(length())' inside
        n = await(n = (int) length());
//          ^ error: [AeventAwaitMarksNothing] this await marks no call that may suspend, as its argument is
//      none: write 'await(length())' inside
        await(task);
//      ^ error: [AeventAwaitMarksNothing] this await marks no call that may suspend, as task is none: write
//      'await(task.join())'
        await(future);
//      ^ error: [AeventAwaitMarksNothing] this await marks no call that may suspend, as future is none: write
//      'await(future.get())'
        await((Object) stage);
//      ^ error: [AeventAwaitMarksNothing] this await marks no call that may suspend, as stage is none: write
//      'await(Aevent.join(stage))'
        await(spawn(this::length0));
//      ^ error: [AeventAwaitMarksNothing] this await marks no call that may suspend, as spawn(...) is none:
//      write 'await(spawn(...).join())'
        await(n > 0 ? task : future);
//      ^ error: [AeventAwaitMarksNothing] this await marks no call that may suspend, as its argument is none:
//      write 'await((...).get())'
        await(await(length()));
//      ^ error: [AeventAwaitMarksNothing] this await marks no call that may suspend, as await(length()) is
//      none: leave it out
    }

    @Coroutine
    void length0() {}

    @Coroutine
    void accepted(Task<String> task, CompletableFuture<String> stage) {
        await(task.join());
        await(dev.aevent.Aevent.join(stage));
    }
}
