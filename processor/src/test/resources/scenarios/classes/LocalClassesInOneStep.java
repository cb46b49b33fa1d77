package scenarios.classes;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Local classes that are declared and used between two awaits. */
public class LocalClassesInOneStep {
  @Coroutine
  public static int inLoop() {
    int n = 0;
    for (int i = 0; i < 3; i++) {
      int k = i;
      class Times {
        int of(int x) {
          return x * k;
        }
      }
      Times t = new Times();
      n += t.of(await(value(10)));
    }
    return n;
  }
}
