package scenarios.expressions;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Objects that Java evaluates, or insists on, though nothing reads them. */
public class Qualifiers {
  int value;
  static int shared;

  class Inner {
    final int sum;

    Inner(int n) {
      sum = n + value;
    }
  }

  Qualifiers self() {
    add("self");
    return this;
  }

  static Qualifiers none() {
    add("none");
    return null;
  }

  @Coroutine
  static int plusOne(int n) {
    await: pause();
    return n + 1;
  }

  @SuppressWarnings("static-access")
  @Coroutine
  public int staticCoroutine() {
    return await(self().plusOne(see("n", 4))) + await(none().plusOne(5));
  }

  @SuppressWarnings("static-access")
  @Coroutine
  public int staticPatched() throws InterruptedException {
    Thread thread = null;
    await: thread.sleep(1);
    await: thread().sleep(0);
    return 1;
  }

  private static Thread thread() {
    add("thread");
    return null;
  }

  @SuppressWarnings("static-access")
  @Coroutine
  public int staticFields() {
    await: pause();
    none().shared = 4;
    none().shared += see("n", 2);
    return none().shared + self().shared;
  }

  @Coroutine
  public int outerInstance() {
    return self().new Inner(await(value(3))).sum;
  }

  @Coroutine
  public int noOuterInstance() {
    return none().new Inner(await(value(3))).sum;
  }

  /** Nobody reads it, and yet the cast is made. */
  @Coroutine
  public static int unreadCasts() {
    await((Integer) value((Object) 5));
    await((String) value((Object) "5"));
    add("so far");
    await((String) value((Object) 5));
    return 1;
  }
}
