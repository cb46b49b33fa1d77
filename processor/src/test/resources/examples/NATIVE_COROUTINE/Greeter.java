import dev.aevent.annotation.Coroutine;

class Greeter {
    @Coroutine
    native void greet(String name);
    //          ^ error: [AeventNativeCoroutine] Greeter.greet(String) is native, so it has no body that could suspend:
    //              remove @Coroutine, or declare a coroutine that calls a native method
}
