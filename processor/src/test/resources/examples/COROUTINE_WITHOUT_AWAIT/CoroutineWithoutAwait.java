import static dev.aevent.Aevent.await;

import dev.aevent.Aevent;
import dev.aevent.annotation.Coroutine;
import java.io.IOException;
import java.util.function.Function;

/** A coroutine that is called like any method would block the loop's thread. */
class CoroutineWithoutAwait extends Base {
    CoroutineWithoutAwait peer;

    @Coroutine
    int length(String text) throws IOException {
        return text.length();
    }

    @Coroutine
    void greet() throws IOException {}

    @Coroutine
    static void bye(int times) throws IOException {}

    @Override
    @Coroutine
    void close() throws IOException {
        super.close();
//           ^ error: [AeventCoroutineWithoutAwait] super.close() calls a coroutine without an await, which
//      would block the event loop: write 'await: super.close();', or spawn it
        await: super.close();
    }

    @Coroutine
    <T> T same(T value) {
        return value;
    }

    @Coroutine
    void refused() throws IOException {
        int n = 1 + length("a");
//                  ^ error: [AeventCoroutineWithoutAwait] length(...) calls a coroutine without an await, which
//      would block the event loop: write 'await(length(...))', or spawn it
        n += await(length("b")) + peer.length("c");
//                                    ^ error: [AeventCoroutineWithoutAwait] peer.length(...) calls a coroutine
//      without an await, which would block the event loop: write 'await(peer.length(...))', or spawn it
        greet();
//      ^ error: [AeventCoroutineWithoutAwait] greet() calls a coroutine without an await, which would block the
//      event loop: write 'await(this).greet()', or spawn it
        peer.peer
                .greet();
//              ^ error: [AeventCoroutineWithoutAwait] peer.peer.greet() calls a coroutine without an await,
//      which would block the event loop: write 'await(peer.peer).greet()', or spawn it
        CoroutineWithoutAwait.bye(2);
//                           ^ error: [AeventCoroutineWithoutAwait] CoroutineWithoutAwait.bye(...) calls a
//      coroutine without an await, which would block the event loop: write 'await:
//      CoroutineWithoutAwait.bye(...);', or spawn it
        bye(1);
//      ^ error: [AeventCoroutineWithoutAwait] bye(...) calls a coroutine without an await, which would block
//      the event loop: write 'await: bye(...);', or spawn it
        await(peer.same(peer)).greet();
//                            ^ error: [AeventCoroutineWithoutAwait] await(peer.same(...)).greet() calls a
//      coroutine without an await, which would block the event loop: write
//      'await(await(peer.same(...))).greet()', or spawn it
        await(same(length("d") > 0 ? "e" : "f"));
//                 ^ error: [AeventCoroutineWithoutAwait] length(...) calls a coroutine without an await, which
//      would block the event loop: write 'await(length(...))', or spawn it
        if (await(length("g")) == 0) {
            Base base = this;
            base.close();
//              ^ error: [AeventCoroutineWithoutAwait] base.close() calls a coroutine without an await, which
//      would block the event loop: write 'await(base).close()', or spawn it
        }
    }

    class Inner {
        @Coroutine
        void inner() throws IOException {
            greet();
//          ^ error: [AeventCoroutineWithoutAwait] greet() calls a coroutine without an await, which would block
//      the event loop: write 'await(CoroutineWithoutAwait.this).greet()', or spawn it
        }
    }

    @Coroutine
    void accepted() throws IOException {
        Aevent.spawn(this::greet);
        Runnable later = () -> { // ordinary code, for a thread that may block
            try {
                greet();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        };
        Function<String, String> reference = this::same;
    }

    void ordinary() throws IOException {
        greet();
    }
}

abstract class Base {
    @Coroutine
    void close() throws IOException {}
}
