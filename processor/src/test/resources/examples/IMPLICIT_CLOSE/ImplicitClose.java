import static dev.aevent.Aevent.await;

import dev.aevent.annotation.Coroutine;
import java.io.IOException;
import java.net.Socket;

class ImplicitClose {
    static class Connection implements AutoCloseable {
        @Override
        @Coroutine
        public void close() throws IOException {}
    }

    @Coroutine
    Connection open() {
        return new Connection();
    }

    @Coroutine
    <C extends Connection> void refused(Connection given, C generic) throws IOException {
        try (Connection c = new Connection()) {}
//                          ^ error: [AeventImplicitClose] close() of ImplicitClose.Connection is a coroutine,
//      and without an await this try would block the event loop in it: write 'try (var c = await(new
//      Connection()))'
        try (var c = ((Connection) open());
//                   ^ error: [AeventImplicitClose] close() of ImplicitClose.Connection is a coroutine, and
//      without an await this try would block the event loop in it: write 'try (var c = await(open()))'
                given;
//              ^ error: [AeventImplicitClose] close() of ImplicitClose.Connection is a coroutine, and
//      without an await this try would block the event loop in it: write 'try (var resource = await(given))'
                generic) {}
//              ^ error: [AeventImplicitClose] close() of C is a coroutine, and without an await this try would
//      block the event loop in it: write 'try (var resource = await(generic))'
        synchronized (this) {
            try (Connection c = await(given)) {}
//                              ^ error: [AeventAwaitInSynchronized] an await cannot suspend while it holds a monitor,
//      whose owner is the thread that all coroutines share: move the await out, or use a
//      java.util.concurrent.Semaphore with one permit instead of synchronized
        }
    }

    @Coroutine
    <C extends Connection> void accepted(Connection given, C generic, boolean first) throws IOException {
        try (Connection a = await(new Connection());
                Connection b = await(open());
                var c = (Connection) (await((Connection) given));
                C d = await(generic);
                Connection e = await(await(open()));
                Connection f = await(first ? open() : given)) {}
        try (Socket peer = await(new Socket("localhost", 80))) {
            await(peer).close();
        }
    }

    void ordinary(Connection given) throws IOException {
        try (given;
                Connection c = new Connection()) {}
    }
}
