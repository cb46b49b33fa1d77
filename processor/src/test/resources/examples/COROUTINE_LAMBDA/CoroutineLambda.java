import static dev.aevent.Aevent.await;

import dev.aevent.annotation.Coroutine;
import java.io.IOException;
import java.io.InputStream;

class CoroutineLambda {
    interface Handler {
        @Coroutine
        int handle(InputStream in) throws IOException;
    }

    @Coroutine
    int first(InputStream in) throws IOException {
        return await(in.read());
    }

    @Coroutine
    void refused() {
        Handler lambda = in -> await(in.read());
//                       ^ error: [AeventCoroutineLambda] lambdas and method references for
//      CoroutineLambda.Handler, whose method is a coroutine, are not compiled to coroutines yet: write a nested
//      class that implements it
        Handler reference = this::first;
//                          ^ error: [AeventCoroutineLambda] lambdas and method references for
//      CoroutineLambda.Handler, whose method is a coroutine, are not compiled to coroutines yet: write a nested
//      class that implements it
    }

    Handler ordinary() {
        return in -> in.read();
    }
}
