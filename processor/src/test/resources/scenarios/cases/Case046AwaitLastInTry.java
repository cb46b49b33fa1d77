package scenarios.cases;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** The await is the very last thing in the try block. */
public class Case046AwaitLastInTry {
  @Coroutine
  public static String caught() {
    try {
      await: crash(new IllegalStateException("x"));
    } catch (IllegalStateException e) {
      return "caught";
    }
    return "never";
  }

  @Coroutine
  public static String onlyThing() {
    try {
      await: pause();
    } catch (RuntimeException e) {
      return "never";
    }
    return "after";
  }
}
