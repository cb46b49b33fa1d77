import static dev.aevent.Aevent.await;

import dev.aevent.annotation.Coroutine;

class AwaitInLocalClass {
    @Coroutine
    String fetch() {
        return "";
    }

    @Coroutine
    void refused() {
        class Local {
            final String field = await(fetch());
//                               ^ error: [AeventAwaitInLocalClass] this method of a local or anonymous class is
//      no coroutine, so it cannot suspend: annotate it with @Coroutine

            String method() {
                return await(fetch());
//                     ^ error: [AeventAwaitInLocalClass] this method of a local or anonymous class is no
//      coroutine, so it cannot suspend: annotate it with @Coroutine
            }
        }
        Runnable anonymous = new Runnable() {
            @Override
            public void run() {
                Runnable lambda = () -> await(fetch()).length();
//                                      ^ error: [AeventAwaitInLambda] a lambda that is no coroutine cannot
//      suspend: write a loop or a statement in its place, or await before it and use the value inside
                await(fetch());
//              ^ error: [AeventAwaitInLocalClass] this method of a local or anonymous class is no coroutine, so
//      it cannot suspend: annotate it with @Coroutine
            }
        };
    }
}
