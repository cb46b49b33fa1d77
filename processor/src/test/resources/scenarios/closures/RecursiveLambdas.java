package scenarios.closures;

import static dev.aevent.Aevent.await;
import static dev.aevent.Aevent.spawn;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;
import static scenarios.support.Steps.*;

import dev.aevent.annotation.Coroutine;
import dev.aevent.processor.bothmodes.Each;

/** Private coroutines that are called from a lambda or a class inside of themselves. */
public class RecursiveLambdas {
  @Coroutine
  private static int fromLambda(int k) {
    if (k == 0) {
      return await(value(7));
    }
    Step<Integer> step = () -> await(fromLambda(k - 1)) + 1;
    return await(step.go());
  }

  @Each({0, 2})
  @Coroutine
  public static int together(int k) {
    return await(fromLambda(k)) + await(new RecursiveLambdas().fromClass(k));
  }

  @Coroutine
  private int fromClass(int k) {
    class Deeper {
      @Coroutine
      int go() {
        return k == 0 ? await(value(3)) : await(fromClass(k - 1));
      }
    }
    see("k", k);
    return await(new Deeper().go());
  }

  @Coroutine
  private static int spawning(int k) {
    if (k == 0) {
      return await(value(5));
    }
    return await(spawn(() -> await(spawning(k - 1))).join());
  }

  @Each({0, 2})
  @Coroutine
  public static int spawned(int k) {
    return await(spawning(k));
  }
}
