package scenarios.expressions;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Array and index are evaluated before the value, and their errors come at Java's own moment. */
public class ArrayAccess {
  @Coroutine
  public static int awaitedIndex() {
    int[] a = {1, 2, 3};
    return a[await(value(2))];
  }

  @Coroutine
  public static int awaitedArray() {
    return await(value(new int[] {1, 2, 3}))[see("i", 1)];
  }

  @Coroutine
  public static String store() {
    String[] a = {"a", "b"};
    a[see("i", 1)] = await(value("x"));
    return a[0] + a[1];
  }

  @Coroutine
  public static String arrayVariableReassigned() {
    int[] a = {1, 2};
    int[] old = a;
    a[1] = await(value((a = new int[] {7, 8})[0]));
    return old[1] + " " + a[1];
  }

  @Coroutine
  public static String indexReassigned() {
    int[] a = {1, 2, 3};
    int i = 0;
    a[i] = (i = await(value(2)));
    return a[0] + " " + a[2] + " " + i;
  }

  @Coroutine
  public static void outOfBoundsAfterValue() {
    int[] a = new int[1];
    a[see("i", 3)] = await(value(1));
  }

  @Coroutine
  public static void nullArrayAfterIndexAndValue() {
    int[] a = null;
    a[see("i", 3)] = await(value(1));
  }

  @Coroutine
  public static int nullArrayRead() {
    int[] a = null;
    return a[await(value(0))];
  }

  @Coroutine
  public static void nullArrayAwaited() {
    await(value((int[]) null))[await(value(0))] = see("v", 1);
  }

  @Coroutine
  public static void arrayStore() {
    Object[] a = new String[1];
    a[0] = await(value((Object) Integer.valueOf(3)));
  }

  @Coroutine
  public static int negativeIndex() {
    return new int[2][await(value(-1))].length;
  }
}
