// since 21
package scenarios.cases;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** A pattern switch all of whose arms throw, on a fresh object. */
public class Case053AllArmsThrow {
  @Coroutine
  public static int thrown() {
    await: pause();
    switch (new Object()) {
      case String s -> throw new IllegalStateException("s");
      case Integer i when i > 0 -> throw new IllegalStateException("i");
      default -> throw new IllegalStateException("default");
    }
  }
}
