import static dev.aevent.Aevent.await;
import static dev.aevent.Aevent.yieldNow;

import dev.aevent.annotation.Coroutine;

class AnonymousStatics {
    AnonymousStatics(int number) {}

    @Coroutine
    static int number() {
        await(yieldNow());
        return 1;
    }

    @Coroutine
    Object refused() {
        return new AnonymousStatics(await(number())) {
//             ^ error: [AeventNotCarried] an anonymous class with static initialisers, and awaits among its arguments,
//      cannot be compiled as a part of a coroutine yet: give the class a name
            static final Object FIRST = "first".trim();
        };
    }
}
