package scenarios.cases;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import dev.aevent.processor.bothmodes.Each;

/** for(;;) with an awaited value switched to return, continue or throw. */
public class Case050SwitchInEndlessLoop {
  @Each({0, 1, 2})
  @Coroutine
  public static String each(int k) {
    int[] script = k == 0 ? new int[] {4, 0} : k == 1 ? new int[] {4, 4, 7} : new int[] {0};
    int i = 0;
    for (; ; ) {
      int v = await(value(script[i++]));
      switch (v) {
        case 0:
          return "returned " + i;
        case 4:
          continue;
        default:
          throw new IllegalStateException("v" + v);
      }
    }
  }
}
