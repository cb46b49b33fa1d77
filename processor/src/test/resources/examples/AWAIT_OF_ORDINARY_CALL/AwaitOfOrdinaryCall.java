import static dev.aevent.Aevent.await;

import dev.aevent.annotation.Coroutine;
import java.util.List;

class AwaitOfOrdinaryCall {
    @Coroutine
    void refused(List<String> list) {
        await(list.size());
//      ^ error: [AeventAwaitOfOrdinaryCall] list.size() cannot be awaited: that is neither a coroutine nor a
//      blocking method that a patch stands in for; leave out the await, or annotate the method with @Coroutine
        await(list).add("a");
//      ^ error: [AeventAwaitOfOrdinaryCall] await(list).add(...) cannot be awaited: that is neither a coroutine
//      nor a blocking method that a patch stands in for; leave out the await, or annotate the method with
//      @Coroutine
        await(list.get(0)).length();
//      ^ error: [AeventAwaitOfOrdinaryCall] await(list.get(...)).length() cannot be awaited: that is neither a
//      coroutine nor a blocking method that a patch stands in for; leave out the await, or annotate the method
//      with @Coroutine
        await: list.clear();
//      ^ error: [AeventAwaitOfOrdinaryCall] list.clear() cannot be awaited: that is neither a coroutine nor a
//      blocking method that a patch stands in for; leave out the await, or annotate the method with @Coroutine
        await(list.isEmpty() ? list.get(0) : ordinary());
//      ^ error: [AeventAwaitOfOrdinaryCall] list.get(...) cannot be awaited: that is neither a coroutine nor a
//      blocking method that a patch stands in for; leave out the await, or annotate the method with @Coroutine
        await(new Object());
//      ^ error: [AeventAwaitOfOrdinaryCall] new Object() cannot be awaited: that is neither a coroutine nor a
//      blocking method that a patch stands in for; leave out the await, or annotate the method with @Coroutine
        await: new Object();
//      ^ error: [AeventAwaitOfOrdinaryCall] new Object() cannot be awaited: that is neither a coroutine nor a
//      blocking method that a patch stands in for; leave out the await, or annotate the method with @Coroutine
    }

    String ordinary() {
        return "";
    }

    @Coroutine
    void accepted() {
        await:
        for (;;) { // an ordinary label, though an odd one
            break await;
        }
    }
}
