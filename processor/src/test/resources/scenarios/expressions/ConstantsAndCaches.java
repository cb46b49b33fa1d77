package scenarios.expressions;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Constants, folded or not, and the identity of boxes and strings. */
public class ConstantsAndCaches {
  static final int SIZE = 3;
  private static final String NAME = "na" + "me";
  final byte small = SIZE * 2;

  @Coroutine
  public static String strings() {
    final String local = "lo" + SIZE;
    await: pause();
    boolean same = (local + NAME) == "lo3name";
    String made = local + await(value(""));
    return same + " " + (made == local) + " " + (made.intern() == local) + " " + ("lo3" == local);
  }

  @Coroutine
  public static String boxes() {
    Integer low = 127;
    Integer high = 1000;
    Long wide = await(value(127L));
    Integer again = await(value(127));
    Integer highAgain = await(value(Integer.valueOf(1000)));
    return (low == again) + " " + (high == highAgain) + " " + wide.equals(127L) + " " + high.equals(highAgain)
        + " " + (low == 127) + " " + (char) (byte) (low + await(value(1)));
  }

  @Coroutine
  public static String narrowed() {
    final int size = 10;
    byte b = size;
    char c = 'a' + SIZE;
    short s = (short) (Short.MAX_VALUE + await(value(1)));
    b += await(value(250));
    byte d = true ? size : await(value((byte) 1));
    return b + " " + c + " " + s + " " + d;
  }

  @Coroutine
  public static String caseLabels() {
    switch (await(value(6))) {
      case SIZE:
        return "three";
      case SIZE + SIZE:
        return "six" + await(value(NAME.length()));
      default:
        return "none";
    }
  }

  @Coroutine
  public String fields() {
    int n = small + await(value(1));
    return n + NAME + (1 / (double) await(value(SIZE))) + (SIZE == 3 ? await(value("y")) : "n");
  }

  @Coroutine
  public static String overflows() {
    int max = Integer.MAX_VALUE;
    long sum = max + await(value(1));
    long wide = max + await(value(1L));
    double d = 1e308 * await(value(10));
    float f = 16777216f + await(value(1));
    return sum + " " + wide + " " + d + " " + f + " " + (0.0 / await(value(0.0))) + " " + (5 % await(value(-3)));
  }
}
