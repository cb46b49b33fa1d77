package scenarios.expressions;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Locals of every primitive type keep type and value across a suspension. */
public class PrimitivesLiveAcrossAwait {
  @Coroutine
  public static String kept() {
    byte b = (byte) 0x80;
    short s = (short) 0x8000;
    char c = '\u8000';
    boolean z = true;
    float f = 1.5f;
    double d = 2.5;
    long l = 1L << 40;
    await: pause();
    b >>= 1;
    s >>>= 1;
    c >>= 1;
    z = !z;
    return b + "," + s + "," + (int) c + "," + z + "," + f / 2 + "," + d / 2 + "," + (l >> 1);
  }

  @Coroutine
  public static String overloadStays() {
    byte b = 1;
    char c = 'c';
    short s = 3;
    await: pause();
    return which(b) + which(c) + which(s);
  }

  static String which(byte b) {
    return "byte ";
  }

  static String which(char c) {
    return "char ";
  }

  static String which(short s) {
    return "short ";
  }

  static String which(int i) {
    return "int ";
  }
}
