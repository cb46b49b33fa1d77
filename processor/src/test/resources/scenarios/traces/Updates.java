package scenarios.traces;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** What fails in compound assignments, {@code ++} and {@code --}, and what they have done by then. */
public class Updates {
  private Integer hidden;
  private static Integer shared;

  static <T> T same(T value) {
    add("same");
    return value;
  }

  @Coroutine
  public static void hiddenBox() {
    Updates it = new Updates();
    await: pause();
    it.hidden += see("operand", 1);
  }

  @Coroutine
  public static void sharedBox() {
    await: pause();
    shared += see("operand", 1);
  }

  @Coroutine
  public static void computedBox() {
    await: pause();
    same(new Updates()).hidden += see("operand", 1);
  }
}
