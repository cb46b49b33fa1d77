package scenarios.statements;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import dev.aevent.processor.bothmodes.Each;

/** Locals that are constants stay constants: narrowing, case labels, folding. */
public class ConstantLocals {
  @Coroutine
  public static byte narrowed() {
    final int k = 5;
    final char c = 'c';
    await: pause();
    byte b = k;
    b += await(value(1));
    byte d = c;
    return (byte) (b + d);
  }

  @Each({1, 2, 3})
  @Coroutine
  public static String labels(int x) {
    final int one = 1;
    final int two = one + 1;
    await: pause();
    switch (x) {
      case one:
        return "one";
      case two:
        await: pause();
        return "two";
      default:
        return "more" + await(value(two));
    }
  }

  @Each({0, 1})
  @Coroutine
  public static String stringLabels(int k) {
    final String a = "a";
    String s = await(value(k == 0 ? "a" : "ab"));
    return switch (s) {
      case a -> "first";
      case a + "b" -> await(value("second"));
      default -> "never";
    };
  }

  @Coroutine
  public static boolean folded() {
    final String a = "x";
    final int n = 1;
    await: pause();
    return (a + n + 'c') == "x1c" && await(value(a + n)) == "x1";
  }

  @Coroutine
  public static int constantLoop() {
    final boolean on = true;
    while (on) {
      if (await(value(true))) break;
    }
    final boolean off = false;
    if (off) return await(value(1));
    return 2;
  }

  @Coroutine
  public static char charConstant() {
    final short s = 97;
    await: pause();
    char c = s;
    Character boxed = s;
    Byte b = 3;
    return await(value(true)) ? boxed : (char) (c + b);
  }
}
