package scenarios.members;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Private fields of every type, read, assigned, compound-assigned and incremented around awaits. */
public class FieldsOfEveryType {
  private byte b = 1;
  private short s = 2;
  private char c = 'c';
  private int i = 4;
  private long l = 5;
  private float f = 6;
  private double d = 7;
  private boolean z = true;
  private String t = "t";
  private int[] a = {1};
  private static byte sb = 1;
  private static long sl = 2;
  private static double sd = 3;
  private static boolean sz;
  private static String st = "st";
  private static Integer box = 5;

  @Coroutine
  public String compound() {
    b += await(value(200));
    s -= await(value(5));
    c += await(value(1));
    i *= await(value(3));
    l <<= await(value(40));
    f /= await(value(4));
    d %= await(value(4));
    z &= await(value(false));
    t += await(value(1));
    a[0] |= await(value(6));
    return b + " " + s + " " + c + " " + i + " " + l + " " + f + " " + d + " " + z + " " + t + " " + a[0];
  }

  @Coroutine
  public String increments() {
    await: pause();
    b++;
    ++s;
    c--;
    long before = l++ + --i;
    f++;
    --d;
    a[0]++;
    return b + " " + s + " " + c + " " + i + " " + l + " " + f + " " + d + " " + before + " " + a[0]++ + await(value(a[0]));
  }

  @Coroutine
  public static String statics() {
    sb += await(value(127));
    sl |= await(value(5L));
    sd *= await(value(2));
    sz ^= await(value(true));
    st += await(value("x"));
    box += await(value(200));
    box++;
    return sb++ + " " + sl-- + " " + ++sd + " " + sz + " " + st + " " + box + sb + sl;
  }

  @Coroutine
  public String assigned() {
    byte x = b = (byte) await(value(9));
    char y = this.c = await(value('y'));
    double w = d = f = l = i = s = (short) await(value(3));
    return x + "" + y + w + d + (t = await(value("u"))) + (sz = z = await(value(false)));
  }
}
