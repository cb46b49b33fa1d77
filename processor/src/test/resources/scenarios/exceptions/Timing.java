package scenarios.exceptions;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Exceptions that the JVM throws come at the same moment, between the same effects. */
public class Timing {
  static int[] none;

  @Coroutine
  public static String all() {
    StringBuilder s = new StringBuilder();
    for (int i = 0; i < 9; i++) {
      try {
        add("case " + i);
        s.append(await(one(i)));
      } catch (RuntimeException e) {
        s.append(e.getClass().getSimpleName()).append(' ');
      }
    }
    return s.toString();
  }

  @Coroutine
  static int one(int i) {
    Object o = "text";
    switch (i) {
      case 0:
        return see("a", 5) / await(value(0)) + see("b", 1);
      case 1:
        return see("a", 5) % (await(value(1)) - 1) + await(value(2));
      case 2:
        return none[await(value(1))] + await(value(2));
      case 3:
        return none.length + await(value(2));
      case 4:
        return ((Integer) o) + await(value(2));
      case 5:
        return await(value(2)) + (Integer) o;
      case 6:
        return await(value(2)) + new int[] {1}[see("i", 1)] + await(value(3));
      case 7:
        return new int[await(value(-1))].length + await(value(2));
      default:
        return ((String) null).length() + await(value(2));
    }
  }

  @Coroutine
  public static int leftOperandUnboxedBeforeAwait() {
    Integer none = null;
    return none + await(value(1));
  }

  @Coroutine
  public static boolean comparedUnboxed() {
    Long none = null;
    return see("x", 1) < 2 && await(value(1)) == none;
  }

  @Coroutine
  public static int fieldOfNullBeforeAwait() {
    Timing t = null;
    return t.n + await(value(1));
  }

  int n;
}
