package scenarios.cases;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** throw of an awaited exception inside a try, and a compound assignment to an element inside one. */
public class Case026ThrowAwaitInTry {
  @Coroutine
  public static String caught() {
    int[] arr = {1};
    try {
      arr[0] += await(value(2));
      throw await(value(new IllegalStateException("made")));
    } catch (IllegalStateException e) {
      return e.getMessage() + arr[0];
    }
  }
}
