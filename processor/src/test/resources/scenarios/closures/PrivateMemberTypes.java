package scenarios.closures;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Private types that local classes declare, in the coroutines of those and of others. */
public class PrivateMemberTypes {
  @Coroutine
  public static String own() {
    await: pause();
    class A {
      private class Inner {
        int q = 1;
      }

      private static final class Nested {
        private int q = 2;

        private Nested(int q) {
          this.q += q;
        }
      }

      @Coroutine
      String text() {
        Inner inner = new Inner();
        await: pause();
        Nested nested = new Nested(await(value(4)));
        return "" + inner.q + nested.q;
      }
    }
    return await(new A().text());
  }

  @Coroutine
  public static String others() {
    await: pause();
    class A {
      private class Inner {
        int q = 1;
      }

      private static class Nested {
        int q = 2;
      }

      private record Entry(int q) {}

      private enum Kind {
        X
      }

      private interface Named {
        int N = 5;
      }
    }
    class B {
      @Coroutine
      String text(A a) {
        A.Inner inner = a.new Inner();
        A.Nested nested = new A.Nested();
        await: pause();
        return inner.q + nested.q + "" + new A.Entry(await(value(1))) + A.Kind.X + A.Named.N;
      }
    }
    return await(new B().text(new A()));
  }

  @Coroutine
  public static String annotated() {
    await: pause();
    class A {
      @Deprecated
      private record Entry(int q) {}

      private @Deprecated @SuppressWarnings("x") static class Nested {
        int q = 2;
      }

      @Coroutine
      String text() {
        Nested nested = new Nested();
        await: pause();
        return "" + new Entry(await(value(1))) + nested.q;
      }
    }
    return await(new A().text()) + A.Nested.class.isAnnotationPresent(Deprecated.class);
  }
}
