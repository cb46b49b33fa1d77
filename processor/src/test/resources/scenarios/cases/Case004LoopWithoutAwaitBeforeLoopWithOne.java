package scenarios.cases;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** The index of an awaiting loop is live after a while-true loop with a break. */
public class Case004LoopWithoutAwaitBeforeLoopWithOne {
  @Coroutine
  public static int both() {
    int c = 0;
    while (true) {
      if (c++ > 3) break;
    }
    int n = 0;
    for (int i = 0; i < 3; i++) {
      n += await(value(i)) * c;
    }
    return n;
  }
}
