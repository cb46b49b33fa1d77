package scenarios.packages.base;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.List;

/** A public class whose members come from one that is not. */
public class Visible extends Hidden {
  protected int own = 1;

  protected static class Nested {
    public int value = 5;
    public static final int CONSTANT = 4;

    public Nested() {}

    public int get() {
      return value;
    }

    public static int eight() {
      return 8;
    }
  }

  protected class Inner {
    public int value = own;

    public Inner() {}
  }

  protected interface Function {
    int apply();

    default int more() {
      return apply() + 1;
    }
  }

  protected enum Letter {
    A,
    B
  }

  protected static String join(String... parts) {
    return String.join(",", parts);
  }

  protected <T> T same(T value) {
    return value;
  }

  public Visible() {}

  protected Visible(int own) {
    this.own = own;
  }
}

class Hidden {
  public int field = 10;
  public static int shared = 20;
  public static final int CONSTANT = 30;
  protected int guarded = 40;
  protected static int guardedStatic = 50;

  public int method() {
    return 1;
  }

  public static int staticMethod() {
    return 2;
  }

  protected int guardedMethod() {
    return 3;
  }

  protected static int guardedStaticMethod() {
    return 4;
  }

  public static class InHidden {
    public static int shared = 3;
    public int value = 2;

    public InHidden() {}
  }

  @Coroutine
  public int coroutine() {
    return field + await(value(6));
  }

  @Coroutine
  public static int staticCoroutine() {
    return List.of(await(value(7))).get(0);
  }
}
