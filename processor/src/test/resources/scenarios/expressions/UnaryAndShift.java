package scenarios.expressions;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Unary operators, shifts and arithmetic of every width on awaited operands. */
public class UnaryAndShift {
  @Coroutine
  public static String unary() {
    return -await(value(3)) + " " + +await(value('a')) + " " + ~await(value((byte) 5)) + " " + !await(value(true)) + " " + -await(value(0.0)) + " " + - -await(value(4L));
  }

  @Coroutine
  public static String shifts() {
    return (1 << await(value(33))) + " " + (1L << await(value(33))) + " " + (-1 >>> await(value(28L))) + " " + (await(value(-8L)) >> await(value(1))) + " " + (await(value((byte) -1)) >>> 4);
  }

  @Coroutine
  public static String overflow() {
    return (await(value(Integer.MAX_VALUE)) + 1) + " " + (await(value(Integer.MIN_VALUE)) / await(value(-1))) + " " + Math.abs(await(value(Long.MIN_VALUE)));
  }

  @Coroutine
  public static String floating() {
    return await(value(1.0)) / 0 + " " + await(value(0.0f)) / await(value(0)) + " " + 5 % await(value(-3)) + " " + -5.5 % await(value(2)) + " " + (int) await(value(Double.NaN)) + " " + (long) await(value(1e30));
  }

  @Coroutine
  public static long longDivision() {
    return await(value(5L)) / await(value(0L));
  }

  @Coroutine
  public static boolean equality() {
    Object o = await(value((Object) "x"));
    return o == "x" & await(value(0.0)) == -0.0 & await(value(Float.NaN)) != Float.NaN & await(value('a')) == 97 & (await(value((Object) null)) == null);
  }
}
