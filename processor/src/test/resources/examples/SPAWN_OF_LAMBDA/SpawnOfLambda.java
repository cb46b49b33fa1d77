import static dev.aevent.Aevent.spawn;

import dev.aevent.annotation.Coroutine;

class SpawnOfLambda {
    @Coroutine
    void greet() {}

    void refused(boolean twice) {
        spawn(() -> greet());
//            ^ error: [AeventSpawnOfLambda] a lambda in ordinary code cannot be compiled to a coroutine: move
//      its body into a @Coroutine method, and spawn a reference to that
        spawn((name) -> greet(), "a");
//            ^ error: [AeventSpawnOfLambda] a lambda in ordinary code cannot be compiled to a coroutine: move
//      its body into a @Coroutine method, and spawn a reference to that
        spawn(twice ? this::greet : () -> {});
//                                  ^ error: [AeventSpawnOfLambda] a lambda in ordinary code cannot be compiled
//      to a coroutine: move its body into a @Coroutine method, and spawn a reference to that
        Runnable later = () -> spawn(() -> greet());
//                                   ^ error: [AeventSpawnOfLambda] a lambda in ordinary code cannot be compiled
//      to a coroutine: move its body into a @Coroutine method, and spawn a reference to that
    }

    @Coroutine
    void inLambda() {
        Runnable later = () -> spawn(() -> {});
//                                   ^ error: [AeventSpawnOfLambda] a lambda in ordinary code cannot be compiled
//      to a coroutine: move its body into a @Coroutine method, and spawn a reference to that
    }

    void accepted() {
        spawn(this::greet);
    }
}
