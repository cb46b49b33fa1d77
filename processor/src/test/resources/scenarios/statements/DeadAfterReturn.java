package scenarios.statements;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import dev.aevent.processor.bothmodes.Each;

/** Methods whose last statement cannot complete, and code after loops that end only by break. */
public class DeadAfterReturn {
  @Each({0, 1, 2})
  @Coroutine
  public static int switchReturnsEverywhere(int k) {
    switch (k) {
      case 0: return await(value(1));
      case 1: throw new IllegalStateException("one");
      default: {
        while (true) {
          if (await(value(true))) return 3;
        }
      }
    }
  }

  @Each({0, 1})
  @Coroutine
  public static int ifReturnsEverywhere(int k) {
    if (await(value(k)) == 0) return 1;
    else throw new IllegalArgumentException("" + await(value(k)));
  }

  @Each({0, 1})
  @Coroutine
  public static int tryReturnsEverywhere(int k) {
    try {
      return 10 / await(value(k));
    } catch (ArithmeticException e) {
      return -1;
    }
  }

  @Coroutine
  public static int labelledBlockReturns() {
    l: {
      if (await(value(true))) break l;
      return 1;
    }
    return 2;
  }

  @Coroutine
  public static int finallyNeverCompletes() {
    for (;;) {
      try {
        await: pause();
      } finally {
        return await(value(5));
      }
    }
  }
}
