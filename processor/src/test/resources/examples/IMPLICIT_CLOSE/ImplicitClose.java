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
        try (Connection c = await(new Connection())) {}
//                          ^ error: [AeventImplicitClose] close() of ImplicitClose.Connection is a coroutine,
//      and try does not await it yet: write 'try { ... } finally { await(resource).close(); }'
        try (Connection c = await(open())) {}
//                          ^ error: [AeventImplicitClose] close() of ImplicitClose.Connection is a coroutine,
//      and try does not await it yet: write 'try { ... } finally { await(resource).close(); }'
        try (var c = new Connection();
//                   ^ error: [AeventImplicitClose] close() of ImplicitClose.Connection is a coroutine, and try
//      does not await it yet: write 'try { ... } finally { await(resource).close(); }'
                given;
//              ^ error: [AeventImplicitClose] close() of ImplicitClose.Connection is a coroutine, and try does
//      not await it yet: write 'try { ... } finally { await(resource).close(); }'
                generic) {}
//              ^ error: [AeventImplicitClose] close() of C is a coroutine, and try does not await it yet: write
//      'try { ... } finally { await(resource).close(); }'
    }

    @Coroutine
    void accepted() throws IOException {
        try (Socket peer = await(new Socket("localhost", 80))) {
            await(peer).close();
        }
    }
}
