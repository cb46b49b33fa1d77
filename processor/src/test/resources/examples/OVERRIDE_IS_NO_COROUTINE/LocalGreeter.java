import dev.aevent.annotation.Coroutine;

interface LocalGreeter {
    @Coroutine
    void greet(String name);

    static LocalGreeter ordinary() {
        return new LocalGreeter() {
            @Override
            public void greet(String name) {}
//                      ^ error: [AeventOverrideIsNoCoroutine] greet(String) overrides the coroutine
//      LocalGreeter.greet(String) but is not one, so whoever awaits that would block: add @Coroutine
        };
    }

    @Coroutine
    default void coroutine() {
        class Local implements LocalGreeter {
            @Override
            public void greet(String name) {}
//                      ^ error: [AeventOverrideIsNoCoroutine] Local.greet(String) overrides the coroutine
//      LocalGreeter.greet(String) but is not one, so whoever awaits that would block: add @Coroutine
        }
    }
}
