package scenarios.cases;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import dev.aevent.processor.bothmodes.Each;

/** A switch expression in the test of an awaiting catch block. */
public class Case044SwitchInCatchTest {
  @Each({0, 1, 2})
  @Coroutine
  public static String tested(int k) throws Throwable {
    try {
      await: crash(k == 2 ? new Error("e" + k) : new IllegalStateException("e" + k));
      return "never";
    } catch (RuntimeException | Error e) {
      if (switch (e.getMessage()) {
        case "e0", "e2" -> await(value(true));
        default -> false;
      }) {
        return "yes" + await(value(e.getMessage()));
      }
      return "no" + await(value(e.getMessage()));
    }
  }
}
