// options: -Aaevent.patches=com.acme.Missing
// error: [AeventUnknownPatchClass] -Aaevent.patches names com.acme.Missing, which is not to be found:
//      write qualified names, separated by commas
import dev.aevent.annotation.Coroutine;

class UnknownPatchClass {
    @Coroutine
    void greet() {}
}
