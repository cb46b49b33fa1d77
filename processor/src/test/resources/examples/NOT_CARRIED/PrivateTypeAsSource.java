// options: -Aaevent.emit=source
import static dev.aevent.Aevent.await;
import static dev.aevent.Aevent.yieldNow;

import dev.aevent.annotation.Coroutine;
import java.util.List;

class PrivateTypeAsSource {
    private record Note(String text) {}

    private Note note = new Note("");

    @Coroutine
    String field() {
        await(yieldNow());
        return note.text();
//             ^ error: [AeventNotCarried] the private type Note, with -Aaevent.emit=source, cannot be compiled as a
//      part of a coroutine yet: make it package-private
    }
}
