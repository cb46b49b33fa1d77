import dev.aevent.annotation.Coroutine;

abstract class Greeter {
    @Coroutine
    abstract void greet(String name);

    interface Listener<T> {
        @Coroutine
        void heard(T what);
    }

    static class Plain extends Greeter implements Listener<String> {
        @Override
        void greet(String name) {}
        //   ^ error: [AeventOverrideIsNoCoroutine] Plain.greet(String) overrides the coroutine Greeter.greet(String) but
        //       is not one, so whoever awaits that would block: add @Coroutine

        @Override
        public void heard(String what) {}
        //          ^ error: [AeventOverrideIsNoCoroutine] Plain.heard(String) overrides the coroutine Listener.heard(T)
        //              but is not one, so whoever awaits that would block: add @Coroutine
    }
}
