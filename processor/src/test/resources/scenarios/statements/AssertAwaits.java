package scenarios.statements;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** An assert whose condition or message awaits is evaluated only when assertions are on. */
public class AssertAwaits {
  @Coroutine
  public static String condition() {
    try {
      assert await(value(false)) : await(value("message"));
      return "off";
    } catch (AssertionError e) {
      return "on " + e.getMessage();
    }
  }

  @Coroutine
  public static String holds() {
    assert await(value(true)) : await(value("never"));
    return "done";
  }

  @Coroutine
  public static String cause() {
    try {
      assert await(value(1)) == 2 : await(value(new IllegalStateException("cause")));
      return "off";
    } catch (AssertionError e) {
      return e.getMessage() + " " + e.getCause();
    }
  }
}
