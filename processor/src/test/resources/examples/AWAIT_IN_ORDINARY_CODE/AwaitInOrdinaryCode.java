import static dev.aevent.Aevent.await;

import dev.aevent.annotation.Coroutine;
import java.util.function.Supplier;

class AwaitInOrdinaryCode {
    final String field = await(fetch());
//                       ^ warning: [AeventAwaitInOrdinaryCode] this await stands in no coroutine, so it does
//      nothing: annotate the method with @Coroutine, or leave out the await

    @Coroutine
    static String fetch() {
        return "";
    }

    void warned() {
        await(fetch());
//      ^ warning: [AeventAwaitInOrdinaryCode] this await stands in no coroutine, so it does nothing: annotate
//      the method with @Coroutine, or leave out the await
        Supplier<String> lambda = () -> await(fetch());
//                                      ^ warning: [AeventAwaitInOrdinaryCode] this await stands in no
//      coroutine, so it does nothing: annotate the method with @Coroutine, or leave out the await
    }

    void labelled() {
        await: fetch();
//      ^ warning: [AeventAwaitInOrdinaryCode] this await stands in no coroutine, so it does nothing: annotate
//      the method with @Coroutine, or leave out the await
        await: System.gc();
    }

    @SuppressWarnings("aevent")
    void silent() {
        await(fetch());
    }

    void partly() {
        @SuppressWarnings({"unused", "aevent"})
        String silent = await(fetch());
        String loud = await(fetch());
//                    ^ warning: [AeventAwaitInOrdinaryCode] this await stands in no coroutine, so it does
//      nothing: annotate the method with @Coroutine, or leave out the await
    }

    @SuppressWarnings("aevent")
    static class Silent {
        String field = await(fetch());
    }

    void seldom() {
        class Local {
            @Coroutine
            String blocking() {
                return await(fetch()); // runs in ordinary mode, where the await says what it would do
            }
        }
    }
}
