package scenarios.expressions;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Dimensions and elements are evaluated in order, and sizes are checked after all of them. */
public class ArrayCreation {
  @Coroutine
  public static int[] dimension() {
    return new int[await(value(3))];
  }

  @Coroutine
  public static String dimensions() {
    int[][][] a = new int[see("x", 1)][await(value(2))][];
    return a.length + " " + a[0].length + " " + a[0][0];
  }

  @Coroutine
  public static String[] elements() {
    return new String[] {see("a", "a"), await(value("b")), see("c", "c"), await(value("d"))};
  }

  @Coroutine
  public static long[][] nestedElements() {
    long[][] a = {{await(value(1)), 2}, {}, {3, await(value(4L))}, null};
    return a;
  }

  @Coroutine
  public static Object negativeAfterAll() {
    return new int[see("x", -1)][await(value(2))];
  }

  @Coroutine
  public static Object[] storedTypes() {
    return new Object[] {await(value(1)), await(value('c')), await(value("s")), await(value(2L)), new int[] {await(value(5))}};
  }
}
