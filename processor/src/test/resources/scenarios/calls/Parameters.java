package scenarios.calls;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Parameters assigned, captured, final, and not used after the first await. */
public class Parameters {
  @Coroutine
  static String assigned(int a, String b) {
    a += await(value(1));
    b = b + a;
    a++;
    return await(value(b)) + a;
  }

  @Coroutine
  static int captured(final int a, int b) {
    java.util.function.IntUnaryOperator f = x -> x * a + b;
    return f.applyAsInt(await(value(3)));
  }

  @Coroutine
  static int used(int first, int second, int third) {
    int r = first;
    r = r * 10 + await(value(2));
    return r * 10 + third;
  }

  @Coroutine
  static double many(byte a, short b, char c, int d, long e, float f, double g, boolean h, String i, int[] j) {
    double r = a + b + c + d + e + f + g + (h ? 1 : 0) + i.length() + j[0];
    await: pause();
    return r + a + b + c + d + e + f + g + (h ? 1 : 0) + i.length() + j[0];
  }

  @Coroutine
  public static String all() {
    return await(assigned(1, "b")) + await(captured(2, 5)) + await(used(1, 2, 3))
        + await(many((byte) 1, (short) 2, 'c', 4, 5L, 6.5f, 7.25, true, "nine", new int[] {10}));
  }
}
