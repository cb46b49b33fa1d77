import static dev.aevent.Aevent.await;

import dev.aevent.annotation.Coroutine;
import java.io.IOException;
import java.net.Socket;

class AwaitOfSuper extends Socket {
    @Override
    @Coroutine
    public void close() throws IOException {
        await: super.close();
//      ^ error: [AeventAwaitOfSuper] super.close() cannot be awaited: a patch stands in for calls on objects,
//      not on super; leave out the await, or hold the object in a field instead of extending its class
    }
}
