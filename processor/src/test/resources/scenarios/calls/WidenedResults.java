package scenarios.calls;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** A primitive result is widened, narrowed, boxed and converted where it is used. */
public class WidenedResults {
  @Coroutine
  static int i() { return await(value(65)); }
  @Coroutine
  static byte b() { return await(value((byte) -1)); }
  @Coroutine
  static char c() { return await(value('A')); }
  @Coroutine
  static Integer boxed() { return await(value((Integer) 300)); }
  @Coroutine
  static Integer none() { await: pause(); return null; }

  @Coroutine
  public static String all() {
    long l = await(i());
    double d = await(i());
    float f = await(b());
    int n = await(c());
    Object o = await(c());
    Long box = (long) await(b());
    char narrowed = (char) await(b());
    byte small = (byte) (int) await(boxed());
    short s = await(b());
    return l + " " + d + " " + f + " " + n + " " + o + " " + box + " " + (int) narrowed + " " + small + " " + s + " " + (await(i()) == await(c()));
  }

  @Coroutine
  public static int unboxNull() {
    return await(none());
  }

  @Coroutine
  public static boolean identity() {
    return await(boxed()) == await(boxed()) | await(value((Integer) 5)) == await(value((Integer) 5));
  }

  @Coroutine
  public static Object conditionalBoxes() {
    return await(value(true)) ? await(i()) : await(none());
  }

  @Coroutine
  public static Object conditionalBoxesNull() {
    return await(value(false)) ? await(i()) : await(none());
  }
}
