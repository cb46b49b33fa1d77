package scenarios.cases;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** for(;;) around an await that fails in the end: a body with no normal end. */
public class Case058BodyWithNoNormalEnd {
  @Coroutine
  public static void endless() {
    int n = 0;
    for (; ; ) await: step(n++);
  }

  @Coroutine
  static void step(int n) {
    await: pause();
    if (n == 3) throw new IllegalStateException("step " + n);
  }

  @Coroutine
  public static int endlessWithResult() {
    int n = 0;
    do {
      await: step(n++);
    } while (true);
  }
}
