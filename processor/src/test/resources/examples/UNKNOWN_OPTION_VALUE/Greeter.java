// options: -Aaevent.emit=sources -Aaevent.blocking=no
import dev.aevent.annotation.Coroutine;

class Greeter {
    @Coroutine
    void greet() {}
}
// error: [AeventUnknownOptionValue] -Aaevent.emit=sources is not an option of Aevent: write -Aaevent.emit=class or
//     -Aaevent.emit=source
// error: [AeventUnknownOptionValue] -Aaevent.blocking=no is not an option of Aevent: write -Aaevent.blocking=warning or
//     -Aaevent.blocking=error
