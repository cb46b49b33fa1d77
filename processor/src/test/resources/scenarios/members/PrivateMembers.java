package scenarios.members;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Private fields, methods and constructors, static and not, of this and of nested types. */
public class PrivateMembers {
  private int n = 1;
  private static String shared = "s";
  private final int[] array = {1, 2};

  private PrivateMembers set(int n) {
    this.n = n;
    return this;
  }

  private static String tag(Object o) {
    return "<" + o + ">";
  }

  private static class Nested {
    private long secret = 7;
    private static int made;

    private Nested() {
      made++;
    }

    private Nested(long secret) {
      this();
      this.secret = secret;
    }

    private long twice() {
      return 2 * secret;
    }
  }

  private class Inner {
    private int m = n + 1;

    private int sum() {
      return m + n;
    }
  }

  @Coroutine
  public String fields() {
    n = await(value(5));
    n += await(value(2));
    n++;
    this.n <<= await(value(1));
    int old = n--;
    shared += await(value("t"));
    array[await(value(1))] += n;
    return n + shared + old + array[1];
  }

  @Coroutine
  public String methods() {
    return tag(set(await(value(4))).n) + tag(await(value(this)).set(9).n);
  }

  @Coroutine
  public static String nested() {
    Nested a = new Nested();
    Nested b = new Nested(await(value(3L)));
    a.secret *= await(value(2));
    Nested.made += await(value(10));
    return a.twice() + " " + b.twice() + " " + Nested.made + " " + await(value(b)).secret;
  }

  @Coroutine
  public String inner() {
    Inner i = new Inner();
    i.m = await(value(40));
    Inner j = await(value(this)).new Inner();
    return i.sum() + " " + j.sum();
  }

  @Coroutine
  private static int hidden(int x) {
    return await(value(x)) + 1;
  }

  @Coroutine
  private int hiddenToo(int x) {
    return n + await(value(x));
  }

  @Coroutine
  public int privateCoroutines() {
    return await(hidden(1)) * 10 + await(hiddenToo(2)) + await(this.hiddenToo(await(hidden(3))));
  }

  private static void checked(int x) throws java.io.IOException {
    if (x > 1) throw new java.io.IOException("checked " + x);
  }

  @Coroutine
  public static String failsThroughPrivate() {
    try {
      checked(await(value(1)));
      checked(await(value(2)));
      return "never";
    } catch (java.io.IOException e) {
      return e.getMessage();
    }
  }

  @Coroutine
  public static int privateNullReceiver() {
    Nested none = await(value((Nested) null));
    return (int) none.twice();
  }

  private static int failing() {
    throw new IllegalStateException("private");
  }

  @Coroutine
  public static int failingPrivate() {
    return await(value(1)) + failing();
  }
}
