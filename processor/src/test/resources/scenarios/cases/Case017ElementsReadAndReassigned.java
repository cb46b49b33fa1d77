package scenarios.cases;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Array elements read into locals, one of them reassigned later from the same array. */
public class Case017ElementsReadAndReassigned {
  @Coroutine
  public static String all() {
    String[] a = {"a", "b", "c"};
    String x = a[0];
    String y = a[1];
    String z = await(value(x + y));
    x = a[2];
    a[2] = "d";
    await: pause();
    return x + y + z + a[2];
  }
}
