package scenarios.traces;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.function.Supplier;

/** What fails in lambdas of the initialisers of classes in coroutines. */
public class LambdasInInitialisers {
  @Coroutine
  public static int ofAnonymous() {
    int[] none = null;
    await: pause();
    var it = new Object() {
      int held = ((Supplier<Integer>) () -> none[0]).get();
    };
    return it.held;
  }

  @Coroutine
  public static int ofLocal() {
    int[] none = null;
    class Local {
      int held;

      {
        Supplier<Integer> supplier = () -> none[0];
        held = supplier.get();
      }
    }
    await: pause();
    return new Local().held;
  }
}
