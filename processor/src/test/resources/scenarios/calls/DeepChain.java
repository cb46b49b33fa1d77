package scenarios.calls;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** A chain of two hundred calls suspends at its leaf, again and again. */
public class DeepChain {
  @Coroutine
  static int down(int n, int leaf) {
    if (n == 0) {
      int r = 0;
      for (int i = 0; i < 3; i++) r += await(value(leaf));
      return r;
    }
    int below = await(down(n - 1, leaf));
    return below + 1;
  }

  @Coroutine
  public static int twoHundred() {
    return await(down(200, 5));
  }

  @Coroutine
  static void throwing(int n) {
    if (n == 0) await: crash(new IllegalStateException("leaf"));
    else await: throwing(n - 1);
  }

  @Coroutine
  public static String throughAll() {
    try {
      await: throwing(100);
      return "never";
    } catch (IllegalStateException e) {
      return e.getMessage();
    }
  }
}
