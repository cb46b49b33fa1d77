package scenarios.expressions;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Operands with side effects on each other, awaits among them. */
public class EvaluationOrderMaze {
  int f = 1;

  @Coroutine
  public static int locals() {
    int i = 2;
    int r = i++ * await(value(i)) + (i = 10) - i-- / await(value(i -= 4)) + i;
    return r * 100 + i;
  }

  @Coroutine
  public static String arrays() {
    int[] a = {1, 2, 3, 4};
    int i = 0;
    a[i++] = a[i] + await(value(a[i++] * 10)) + a[i];
    a[i] = i = await(value(3));
    a[a[3] - 3] += a[1]++ + await(value(a[1]));
    return java.util.Arrays.toString(a) + i;
  }

  @Coroutine
  public int fields() {
    int r = f + (f = 5) * await(value(f)) + f++ - --f;
    f += f++ + await(value(f)) + f;
    return r * 1000 + f;
  }

  static int call(int a, int b, int c, int d) {
    add("call");
    return ((a * 10 + b) * 10 + c) * 10 + d;
  }

  @Coroutine
  public static int arguments() {
    int x = 1;
    return call(x, x = await(value(2)), x++ + await(value(0)), x);
  }

  @Coroutine
  public static int nestedCalls() {
    int x = 1;
    return call(x++, call(x, x++, await(value(x)), x), await(value(x++)), x);
  }

  @Coroutine
  public static String conditionals() {
    int x = 0;
    boolean b = x++ == 0 && await(value(x++)) == 1 || x++ == 100;
    boolean c = x++ > 100 | await(value(x)) == x++ & x++ < 10;
    int r = x > 3 ? x++ : await(value(x += 50));
    return b + " " + c + " " + r + " " + x;
  }

  @Coroutine
  public static String stringAndSideEffects() {
    String s = "a";
    s += s + (s = await(value("b"))) + s;
    s = s + (s += await(value("c"))) + s;
    return s;
  }
}
