package scenarios.calls;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Results of every primitive type come back through several callers unharmed. */
public class PrimitiveResults {
  @Coroutine
  static byte b(int n) { return n == 0 ? await(value((byte) -1)) : await(b(n - 1)); }
  @Coroutine
  static short s(int n) { return n == 0 ? await(value((short) -2)) : await(s(n - 1)); }
  @Coroutine
  static char c(int n) { return n == 0 ? await(value('\uabcd')) : await(c(n - 1)); }
  @Coroutine
  static int i(int n) { return n == 0 ? await(value(-3)) : await(i(n - 1)); }
  @Coroutine
  static long l(int n) { return n == 0 ? await(value(Long.MAX_VALUE)) : await(l(n - 1)); }
  @Coroutine
  static float f(int n) { return n == 0 ? await(value(1.25f)) : await(f(n - 1)); }
  @Coroutine
  static double d(int n) { return n == 0 ? await(value(-1e300)) : await(d(n - 1)); }
  @Coroutine
  static boolean z(int n) { return n == 0 ? await(value(true)) : await(z(n - 1)); }
  @Coroutine
  static void v(int n) { if (n == 0) await: pause(); else await: v(n - 1); }
  @Coroutine
  static String r(int n) { return n == 0 ? await(value("r")) : await(r(n - 1)); }
  @Coroutine
  static int[] a(int n) { return n == 0 ? await(value(new int[] {4})) : await(a(n - 1)); }

  @Coroutine
  public static String deep() {
    await: v(2);
    return "" + await(b(3)) + await(s(3)) + (int) await(c(3)) + await(i(3)) + await(l(3)) + await(f(3)) + await(d(3)) + await(z(3)) + await(r(3)) + await(a(3))[0];
  }

  @Coroutine
  public static String withoutSuspending() {
    return "" + plainByte() + await(nothingToWaitFor((byte) 5)) + await(same(7L)) + await(same('x')) + await(same(2.5f)) + await(same(true));
  }

  static byte plainByte() { return 3; }
  @Coroutine
  static byte nothingToWaitFor(byte x) { return x; }
  @Coroutine
  static long same(long x) { return x; }
  @Coroutine
  static char same(char x) { return x; }
  @Coroutine
  static float same(float x) { return x; }
  @Coroutine
  static boolean same(boolean x) { return x; }
}
