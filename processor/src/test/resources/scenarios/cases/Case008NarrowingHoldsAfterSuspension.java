package scenarios.cases;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import dev.aevent.processor.bothmodes.Each;

/** The binding of a negated instanceof is there after a suspension. */
public class Case008NarrowingHoldsAfterSuspension {
  @Each({0, 1})
  @Coroutine
  public static int used(int k) {
    Object o = k == 0 ? "text" : (Object) 4;
    if (!(o instanceof String s)) throw new IllegalArgumentException("not text");
    await: pause();
    return s.length();
  }
}
