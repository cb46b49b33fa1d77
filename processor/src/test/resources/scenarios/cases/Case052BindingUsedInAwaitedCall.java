// since 21
package scenarios.cases;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import dev.aevent.processor.bothmodes.Each;

/** A pattern switch whose binding is used in the awaited call. */
public class Case052BindingUsedInAwaitedCall {
  static class A {
    @Coroutine
    String x(int n) {
      return "x" + await(value(n));
    }
  }

  @Each({0, 1})
  @Coroutine
  public static String used(int k) {
    Object o = k == 0 ? new A() : "other";
    switch (o) {
      case A a -> {
        return await(a.x(3));
      }
      default -> {
        await: pause();
        return null;
      }
    }
  }
}
