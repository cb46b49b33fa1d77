package scenarios.expressions;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Array and index of a compound assignment are evaluated once, and the element is read before the await. */
public class CompoundElements {
  static int[] array(int... a) {
    add("array");
    return a;
  }

  @Coroutine
  public static int once() {
    return array(1, 2, 3)[see("i", 1)] += await(value(10));
  }

  @Coroutine
  public static String readBefore() {
    int[] a = {1};
    a[0] += (a[0] = 50) + await(value(1));
    return "" + a[0];
  }

  @Coroutine
  public static String narrowingElements() {
    byte[] b = {127};
    char[] c = {'a'};
    short[] s = {5};
    float[] f = {1};
    b[0] += await(value(1));
    c[0] += await(value(2));
    s[0] *= await(value(1.9));
    f[0] -= await(value(0.5));
    return b[0] + " " + c[0] + " " + s[0] + " " + f[0];
  }

  @Coroutine
  public static String strings() {
    String[] s = {"a", null};
    s[see("i", 0)] += await(value(1));
    s[1] += await(value('x'));
    return s[0] + s[1];
  }

  @Coroutine
  public static String objectElement() {
    Object[] o = {"a"};
    o[0] += await(value("b"));
    return "" + o[0];
  }

  @Coroutine
  public static void objectElementOfIntegers() {
    Object[] o = new Integer[] {1};
    o[0] += await(value("b"));
  }

  @Coroutine
  public static String boxes() {
    Integer[] a = {1, null};
    a[0] += await(value(1));
    a[0]++;
    return "" + a[0];
  }

  @Coroutine
  public static void boxOfNull() {
    Integer[] a = {null};
    a[see("i", 0)] += await(value(1));
  }

  @Coroutine
  public static void indexErrorBeforeAwait() {
    int[] a = {1};
    a[see("i", 1)] += await(value(1));
  }

  @Coroutine
  public static void nullErrorBeforeAwait() {
    int[] a = null;
    a[see("i", 1)] -= await(value(1));
  }

  @Coroutine
  public static void divisionErrorAfterAwait() {
    int[] a = {1};
    a[0] %= await(value(0));
  }

  @Coroutine
  public static String awaitedIndexAndArray() {
    int[] a = {1, 2, 3};
    await(value(a))[await(value(1))] += await(value(5));
    await(value(a))[await(value(2))]++;
    --a[await(value(0))];
    return a[0] + " " + a[1] + " " + a[2];
  }
}
