import dev.aevent.annotation.Coroutine;

class Greeter {
    public void greet(String name) {}

    interface Friendly {
        @Coroutine
        void greet(String name);
    }

    static class FriendlyGreeter extends Greeter implements Friendly {}
    //     ^ error: [AeventInheritedIsNoCoroutine] FriendlyGreeter implements the coroutine Friendly.greet(String) by
    //         inheriting Greeter.greet(String), which is none, so whoever awaits that would block: override it by a
    //         coroutine

    static class Overriding extends Greeter implements Friendly {
        @Override
        @Coroutine
        public void greet(String name) {}
    }
}
