package scenarios.cases;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import dev.aevent.processor.bothmodes.Each;

/** A pending exception, return and break survive a finally block that awaits. */
public class Case041PendingThroughAwaitingFinally {
  @Each({0, 1, 2, 3})
  @Coroutine
  public static String pending(int k) {
    String s = "";
    while (true) {
      try {
        s += await(value(k));
        if (k == 0) throw new IllegalStateException("pending");
        if (k == 1) return s + "returned";
        if (k == 2) break;
        if (k == 3) {
          k = 1;
          continue;
        }
      } finally {
        s += await(value("f"));
        add(s);
      }
    }
    return s + "broken";
  }
}
