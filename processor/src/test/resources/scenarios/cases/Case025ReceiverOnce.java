package scenarios.cases;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** The receiver of a compound assignment is called exactly once. */
public class Case025ReceiverOnce {
  int f = 1;
  int[] arr = {10, 20};

  static Case025ReceiverOnce last = new Case025ReceiverOnce();

  static Case025ReceiverOnce obj() {
    add("obj");
    return last;
  }

  int[] arr() {
    add("arr");
    return arr;
  }

  static int k() {
    add("k");
    return 1;
  }

  @Coroutine
  public static String all() {
    obj().f += await(value(5));
    obj().arr()[k()] -= await(value(3));
    obj().arr[k()] *= await(value(2));
    obj().f <<= obj().f + await(value(1));
    return last.f + " " + last.arr[0] + " " + last.arr[1];
  }
}
