package scenarios.cases;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** for, try-with-resources, try and an awaiting finally, nested. */
public class Case040LoopResourceTryFinally {
  @Coroutine
  public static String all() throws Exception {
    String s = "";
    for (int i = 0; i < 3; i++) {
      int k = i;
      try (AutoCloseable r = () -> add("close " + k)) {
        try {
          s += await(value(i));
          if (i == 1) continue;
        } finally {
          await: pause("finally " + i);
        }
        s += ".";
      }
    }
    return s;
  }
}
