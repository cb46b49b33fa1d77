import static dev.aevent.Aevent.await;

import dev.aevent.Aevent;
import dev.aevent.annotation.Coroutine;
import java.io.IOException;
import java.net.Socket;

/** The compiler reports each of these, too: 'void' type not allowed here. */
class AwaitOfVoid extends Base {
    @Override
    @Coroutine
    void close() throws IOException {
        await(super.close());
//                       ^ error: 'void' type not allowed here
//      ^ error: [AeventAwaitOfVoid] super.close() returns nothing, so it cannot be the argument of an await:
//      write 'await: super.close();'
    }

    @Coroutine
    static void bye() {}

    @Coroutine
    void greet(int n) {}

    @Coroutine
    void refused(Socket peer, AwaitOfVoid other) throws Exception {
        await(peer.close());
//                      ^ error: 'void' type not allowed here
//      ^ error: [AeventAwaitOfVoid] peer.close() returns nothing, so it cannot be the argument of an await:
//      write 'await(peer).close()'
        Aevent.await((other.greet(1)));
//                               ^ error: 'void' type not allowed here
//            ^ error: [AeventAwaitOfVoid] other.greet(...) returns nothing, so it cannot be the argument of an
//      await: write 'await(other).greet(...)'
        await(greet(2));
//                 ^ error: 'void' type not allowed here
//      ^ error: [AeventAwaitOfVoid] greet(...) returns nothing, so it cannot be the argument of an await: write
//      'await(this).greet(...)'
        await(bye());
//               ^ error: 'void' type not allowed here
//      ^ error: [AeventAwaitOfVoid] bye() returns nothing, so it cannot be the argument of an await: write
//      'await: bye();'
        await(AwaitOfVoid.bye());
//                           ^ error: 'void' type not allowed here
//      ^ error: [AeventAwaitOfVoid] AwaitOfVoid.bye() returns nothing, so it cannot be the argument of an
//      await: write 'await: AwaitOfVoid.bye();'
        await(Thread.sleep(10));
//                        ^ error: 'void' type not allowed here
//      ^ error: [AeventAwaitOfVoid] Thread.sleep(...) returns nothing, so it cannot be the argument of an
//      await: write 'await: Thread.sleep(...);'
    }

    class Inner {
        @Coroutine
        void inner() {
            await(greet(3));
//                     ^ error: 'void' type not allowed here
//          ^ error: [AeventAwaitOfVoid] greet(...) returns nothing, so it cannot be the argument of an await:
//      write 'await(AwaitOfVoid.this).greet(...)'
        }
    }
}

class Base {
    @Coroutine
    void close() throws IOException {}
}
