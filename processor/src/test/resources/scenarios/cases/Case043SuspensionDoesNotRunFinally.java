package scenarios.cases;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** A suspension inside try does not run the finally block, and resumes in the middle of nested ones. */
public class Case043SuspensionDoesNotRunFinally {
  @Coroutine
  public static String nested() {
    int[] runs = {0, 0};
    try {
      add("outer");
      try {
        for (int i = 0; i < 3; i++) {
          await: pause();
          add(runs[0] + "" + runs[1]);
        }
      } finally {
        runs[0]++;
      }
      await: pause();
      add(runs[0] + "" + runs[1]);
    } finally {
      runs[1]++;
    }
    return runs[0] + "" + runs[1];
  }
}
