import static dev.aevent.Aevent.await;
import static dev.aevent.Aevent.spawn;

import dev.aevent.annotation.Coroutine;

class SpawnOfChosenLambda {
    @Coroutine
    void greet() {}

    @Coroutine
    void refused(boolean loud) {
        spawn(loud ? this::greet : () -> {});
//                                 ^ error: [AeventSpawnOfChosenLambda] which lambda this spawns is known only when it
//      runs: write a spawn of its own for each
        spawn(() -> await(this).greet());
    }
}
