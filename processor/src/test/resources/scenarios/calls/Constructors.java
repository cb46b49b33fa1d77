package scenarios.calls;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** new with awaits in the arguments: the object is not made before they are done. */
public class Constructors {
  static class Thing {
    final String s;

    Thing(String s, int n) {
      add("made");
      this.s = s + n;
    }

    Thing(Thing... parts) {
      this("parts", parts.length);
    }
  }

  @Coroutine
  public static String made() {
    return new Thing(see("s", "a"), await(value(1))).s + new Thing(await(value("b")), await(value(2))).s;
  }

  @Coroutine
  public static String nested() {
    return new Thing(new Thing(await(value("x")), 1), new Thing("y", await(value(2))), await(value(new Thing("z", 3)))).s;
  }

  @Coroutine
  public static String anonymous() {
    int n = await(value(3));
    Thing t = new Thing(await(value("a")), n) {
      @Override
      public String toString() {
        return s + "anonymous" + n;
      }
    };
    return "" + t;
  }

  @Coroutine
  public static String builder() {
    return new StringBuilder(await(value("a"))).append(await(value(1))).append(await(value('c'))).insert(await(value(0)), await(value(2.5))).reverse().toString();
  }

  static class Failing {
    Failing(int n) {
      add("constructor " + n);
      throw new IllegalStateException("constructor");
    }
  }

  @Coroutine
  public static Object failing() {
    return new Failing(await(value(3)));
  }
}
