package scenarios.cases;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import dev.aevent.processor.bothmodes.Each;

/** An array assigned to an Object local under a run-time check. */
public class Case014ArrayInObjectLocal {
  static String f(Object o) {
    return o == null ? "null" : o.getClass().getSimpleName();
  }

  @Each({0, 1})
  @Coroutine
  public static String assigned(int k) {
    Object a = null;
    if (await(value(k == 1))) a = new Object[0];
    return await(value(f(a))) + f(a);
  }
}
