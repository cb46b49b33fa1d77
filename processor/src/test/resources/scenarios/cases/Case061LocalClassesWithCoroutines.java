package scenarios.cases;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Inside a coroutine, a local class's coroutine calls a coroutine of another local class. */
public class Case061LocalClassesWithCoroutines {
  @Coroutine
  public static String all() {
    String outer = await(value("o"));
    class A {
      @Coroutine
      String a(int n) {
        return outer + "a" + await(value(n));
      }
    }
    class B {
      final A a = new A();

      @Coroutine
      String b(int n) {
        return await(a.a(n)) + await(value("b"));
      }
    }
    return await(new B().b(3));
  }
}
