import static dev.aevent.Aevent.spawn;

import dev.aevent.annotation.Coroutine;

class SpawnOfVarargs {
    @Coroutine
    void greet(String... names) {}

    @Coroutine
    void refused() {
        spawn(this::greet, "a");
//            ^ error: [AeventSpawnOfVarargs] this::greet has a variable number of arguments, which cannot be
//      spawned yet: spawn a coroutine that takes an array, or each argument for itself
        spawn(this::greet);
//            ^ error: [AeventSpawnOfVarargs] this::greet has a variable number of arguments, which cannot be
//      spawned yet: spawn a coroutine that takes an array, or each argument for itself
    }
}
