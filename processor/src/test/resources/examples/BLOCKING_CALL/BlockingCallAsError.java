// options: -Aaevent.blocking=error
import dev.aevent.annotation.Coroutine;
import java.io.IOException;
import java.io.InputStream;

class BlockingCallAsError {
    @Coroutine
    int refused(InputStream in) throws IOException {
        return in.read();
//               ^ error: [AeventBlockingCall] in.read() blocks the event loop's thread, and with it every other
//      coroutine: write 'await(in.read())'
    }

    @Coroutine
    @SuppressWarnings("aevent")
    int silent(InputStream in) throws IOException {
        return in.read();
    }
}
