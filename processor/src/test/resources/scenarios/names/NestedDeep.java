package scenarios.names;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** A coroutine in a type nested several levels deep, and one whose name holds a dollar. */
public class NestedDeep {
  static class A {
    static class B$C {
      interface D {
        record E(int n) {
          @Coroutine
          int $get$() {
            int $ = await(value(n));
            return $ + 1;
          }
        }
      }
    }
  }

  @Coroutine
  public static int deep() {
    return await(new A.B$C.D.E(4).$get$()) + await(new $Money(2).worth());
  }

  static class $Money {
    final int n;

    $Money(int n) {
      this.n = n;
    }

    @Coroutine
    int worth() {
      return 100 * await(value(n));
    }
  }
}
