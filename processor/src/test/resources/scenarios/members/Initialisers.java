package scenarios.members;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Classes are initialised at the same moment in both modes. */
public class Initialisers {
  static class Lazy {
    static int n = note();

    static int note() {
      add("initialised");
      return 3;
    }

    @Coroutine
    static int get(int x) {
      add("get");
      return n + await(value(x));
    }
  }

  static class LazyToo {
    static {
      add("too");
    }

    static int field = 9;
    static final int CONSTANT = 8;

    int instance = 1;
  }

  @Coroutine
  public static int onFirstCall() {
    add("before");
    return await(Lazy.get(await(value(1))));
  }

  @Coroutine
  public static int onFirstField() {
    int c = LazyToo.CONSTANT;
    add("before " + c);
    int x = await(value(2));
    LazyToo.field += await(value(x));
    return LazyToo.field;
  }

  @Coroutine
  public static int onCreation() {
    add("before");
    return await(value(1)) + new LazyToo().instance;
  }

  static class Broken {
    static int n = 1 / Integer.parseInt("0");
  }

  @Coroutine
  public static String failing() {
    try {
      return "" + (await(value(1)) + Broken.n);
    } catch (ExceptionInInitializerError e) {
      return "" + e.getCause() + await(value("!"));
    }
  }
}
