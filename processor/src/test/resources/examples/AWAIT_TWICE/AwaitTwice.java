import static dev.aevent.Aevent.await;

import dev.aevent.annotation.Coroutine;
import java.io.IOException;
import java.io.InputStream;

class AwaitTwice {
    @Coroutine
    int refused(InputStream in) throws IOException {
        await: await(in).read();
//             ^ error: [AeventAwaitTwice] await(in).read() is awaited already: leave out one of the two awaits
        return await(await(in).read());
//                   ^ error: [AeventAwaitTwice] await(in).read() is awaited already: leave out one of the two
//      awaits
    }
}
