package scenarios.statements;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** assert follows the user's class, whatever is awaited around it. */
public class Asserts {
  static boolean enabled() {
    boolean on = false;
    assert on = true;
    return on;
  }

  @Coroutine
  public static String checked() {
    int x = await(value(3));
    try {
      assert x > 5 : see("message", "x is " + x);
      return "no assertions " + (enabled() == false);
    } catch (AssertionError e) {
      return e.getMessage() + enabled() + await(value("."));
    }
  }

  @Coroutine
  public static boolean passes() {
    boolean on = false;
    assert on = true;
    await: pause();
    assert on || true;
    return on == enabled();
  }
}
