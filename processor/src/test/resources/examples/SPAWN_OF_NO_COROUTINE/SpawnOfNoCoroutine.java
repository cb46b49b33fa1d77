import static dev.aevent.Aevent.spawn;

import dev.aevent.annotation.Coroutine;

class SpawnOfNoCoroutine {
    @Coroutine
    void greet() {}

    void ordinary() {}

    @Coroutine
    void refused(boolean twice) {
        spawn(this::ordinary);
//            ^ error: [AeventSpawnOfNoCoroutine] this::ordinary cannot be spawned:
//      SpawnOfNoCoroutine.ordinary() is no coroutine; annotate it with @Coroutine, or call it without spawn
        spawn(System.out::println, "a");
//            ^ error: [AeventSpawnOfNoCoroutine] System.out::println cannot be spawned:
//      PrintStream.println(String) is no coroutine; annotate it with @Coroutine, or call it without spawn
        spawn(Object::new);
//            ^ error: [AeventSpawnOfNoCoroutine] Object::new cannot be spawned: Object() is no coroutine;
//      annotate it with @Coroutine, or call it without spawn
        spawn(twice ? this::greet : this::ordinary);
//                                  ^ error: [AeventSpawnOfNoCoroutine] this::ordinary cannot be spawned:
//      SpawnOfNoCoroutine.ordinary() is no coroutine; annotate it with @Coroutine, or call it without spawn
    }

    @Coroutine
    void accepted(SpawnOfNoCoroutine other) {
        spawn(this::greet);
        spawn(SpawnOfNoCoroutine::greet, other);
    }

    void judgedWhenItRuns() {
        spawn(this::ordinary);
    }
}
