package scenarios.expressions;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Every primitive type goes through an await unharmed. */
public class AwaitAsEveryPrimitive {
  @Coroutine
  public static String all() {
    byte b = await(value((byte) -128));
    short s = await(value((short) -32768));
    char c = await(value('\uffff'));
    int i = await(value(Integer.MIN_VALUE));
    long l = await(value(Long.MIN_VALUE));
    float f = await(value(Float.MIN_VALUE));
    double d = await(value(Double.MAX_VALUE));
    boolean z = await(value(true));
    return b + " " + s + " " + (int) c + " " + i + " " + l + " " + f + " " + d + " " + z;
  }

  @Coroutine
  public static byte narrow() {
    return await(value((byte) 200));
  }

  @Coroutine
  public static char character() {
    return await(value('\u00df'));
  }

  @Coroutine
  public static short shortened() {
    return await(value((short) 70000));
  }

  @Coroutine
  public static float negativeZero() {
    return await(value(-0.0f));
  }

  @Coroutine
  public static double notANumber() {
    return await(value(Double.NaN));
  }

  @Coroutine
  public static boolean truth() {
    return await(value(false));
  }
}
