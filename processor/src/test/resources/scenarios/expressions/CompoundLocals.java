package scenarios.expressions;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Compound assignment to a local reads it before the await, narrows, boxes and appends. */
public class CompoundLocals {
  @Coroutine
  public static String arithmetic() {
    int i = 7;
    i += await(value(3));
    i -= await(value(1));
    i *= await(value(2));
    i /= await(value(5));
    i <<= await(value(4));
    i %= await(value(10));
    i ^= await(value(0xff));
    i >>>= await(value(1));
    i |= await(value(256));
    i &= await(value(0x1f0));
    i >>= await(value(2L));
    return i + "";
  }

  @Coroutine
  public static String narrowing() {
    byte b = 100;
    b += await(value(100));
    short s = 1;
    s -= await(value(2.9));
    char c = 'a';
    c += await(value(1));
    int i = 5;
    i *= await(value(1.5f));
    long l = 3;
    l += await(value(0.99));
    float f = 1;
    f += await(value(1e40));
    return b + " " + s + " " + c + " " + i + " " + l + " " + f;
  }

  @Coroutine
  public static int readBeforeAwait() {
    int x = 1;
    x += (x = await(value(10))) + x;
    return x;
  }

  @Coroutine
  public static String stringAppend() {
    String s = "a";
    s += await(value(1));
    s += await(value('c'));
    s += await(value((Object) null));
    s += await(value(2.0)) + 1;
    s += s += await(value("z"));
    return s;
  }

  @Coroutine
  public static String boxed() {
    Integer i = 127;
    i += await(value(1));
    Character c = 'x';
    c = (char) (c + await(value(1)));
    Double d = 1.0;
    d /= await(value(4));
    Boolean z = true;
    z &= await(value(false));
    Long l = 5L;
    l <<= await(value(2));
    return i + " " + c + " " + d + " " + z + " " + l;
  }

  @Coroutine
  public static String nullAppend() {
    String s = null;
    s += await(value((String) null));
    Object o = "o";
    o += await(value("p"));
    return s + o;
  }

  @Coroutine
  public static int unboxedNull() {
    Integer none = null;
    none += await(value(1));
    return none;
  }

  @Coroutine
  public static int divideByZero() {
    int x = 3;
    x /= await(value(0));
    return x;
  }

  @Coroutine
  public static int valueOfCompound() {
    int x = 3;
    return (x += await(value(2))) * 10 + x;
  }

  @Coroutine
  public static boolean logical() {
    boolean z = false;
    z |= await(value(true));
    z ^= await(value(true));
    z &= see("both sides", await(value(true)));
    return z;
  }
}
