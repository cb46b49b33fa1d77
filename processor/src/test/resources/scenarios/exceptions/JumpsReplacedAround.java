package scenarios.exceptions;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** The same as JumpsReplaced, in a loop that awaits. */
public class JumpsReplacedAround {
  @Coroutine
  static int awaitsAround(int n) {
    outer:
    while (await(value(n)) > 0) {
      for (; ; ) {
        try {
          break;
        } finally {
          n -= 2;
          continue outer;
        }
      }
    }
    return n;
  }

  @Coroutine
  public static int around() {
    return await(awaitsAround(3));
  }
}
