package scenarios.expressions;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** The left operand is evaluated before the await on the right, and keeps its value. */
public class OperandsLeftToRight {
  @Coroutine
  public static int sum() {
    return see("a", 1) + await(value(2)) + see("c", 3);
  }

  @Coroutine
  public static int mutatedAfterRead() {
    int x = 10;
    int r = x + (x = await(value(5))) * x;
    return r * 1000 + x;
  }

  @Coroutine
  public static long nested() {
    return see("a", 1L) - (see("b", 2L) - (await(value(3L)) - (see("d", 4L) - await(value(5L)))));
  }

  @Coroutine
  public static String precedence() {
    return "" + (see("a", 7) % await(value(4)) << await(value(3)) >>> 1 ^ await(value(0x55)) & ~await(value(1)) | 8);
  }

  @Coroutine
  public static boolean comparisons() {
    return see("a", 1) < await(value(2)) == await(value(3)) >= see("d", 3) != await(value('x')) <= 'w';
  }
}
