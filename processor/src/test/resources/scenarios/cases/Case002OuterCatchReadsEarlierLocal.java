package scenarios.cases;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** A local set before two try blocks is there in the outer handler when the await fails after a suspension. */
public class Case002OuterCatchReadsEarlierLocal {
  @Coroutine
  public static String outer() {
    String before = "set" + await(value(1));
    try {
      try {
        await: pause();
        await: crash(new IllegalStateException("x"));
      } catch (IllegalArgumentException e) {
        return "never";
      }
    } catch (IllegalStateException e) {
      return before + e.getMessage();
    }
    return "never";
  }
}
