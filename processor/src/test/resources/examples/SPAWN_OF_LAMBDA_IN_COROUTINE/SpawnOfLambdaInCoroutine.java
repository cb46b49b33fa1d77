import static dev.aevent.Aevent.await;
import static dev.aevent.Aevent.spawn;

import dev.aevent.annotation.Coroutine;

class SpawnOfLambdaInCoroutine {
    @Coroutine
    void greet() {}

    @Coroutine
    void refused() {
        spawn(() -> await(this).greet());
//            ^ error: [AeventSpawnOfLambdaInCoroutine] lambdas are not spawned yet: move the body into a
//      @Coroutine method, and spawn a reference to that
        spawn((name) -> {}, "a");
//            ^ error: [AeventSpawnOfLambdaInCoroutine] lambdas are not spawned yet: move the body into a
//      @Coroutine method, and spawn a reference to that
    }
}
