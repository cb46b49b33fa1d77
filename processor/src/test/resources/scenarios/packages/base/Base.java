package scenarios.packages.base;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** A class with protected and package-private members, for subclasses in other packages. */
public abstract class Base {
  protected int count = 1;
  protected static String tag = "tag";

  protected Base() {}

  protected Base(int count) {
    this.count = count;
  }

  protected String describe(String s) {
    return tag + count + s;
  }

  @Coroutine
  protected int protectedCoroutine(int x) {
    count += await(value(x));
    return count;
  }

  @Coroutine
  int packagePrivate(int x) {
    return 1000 + await(value(x));
  }

  @Coroutine
  public int callsPackagePrivate(int x) {
    return await(packagePrivate(x)) + await(abstractOne(x));
  }

  @Coroutine
  protected abstract int abstractOne(int x);

  protected static class Nested {
    protected int n = 4;

    protected int get() {
      return n;
    }

    protected Nested() {}

    public static Nested make() {
      return new Nested();
    }
  }
}
