package scenarios.loops;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** The parts of a for loop, each with an await. */
public class ForLoops {
  @Coroutine
  public static String everyPart() {
    String s = "";
    for (int i = await(value(0)); i < await(value(3)); i += await(value(1))) {
      s += await(value(i));
    }
    return s;
  }

  @Coroutine
  public static String severalVariables() {
    String s = "";
    for (int i = 0, j = await(value(5)); i < j; i++, await(value(0)), j--) s += i + "" + j + " ";
    return s;
  }

  @Coroutine
  public static int noCondition() {
    int n = 0;
    for (int i = 0; ; i++) {
      n += await(value(i));
      if (n > 9) break;
    }
    return n;
  }

  @Coroutine
  public static int nothingAtAll() {
    int n = 0;
    for (;;) {
      if (await(value(n++)) > 2) return n;
    }
  }

  @Coroutine
  public static int continueRunsTheUpdate() {
    int sum = 0;
    for (int i = 0; i < 5; i += await(value(1))) {
      if (i % 2 == 0) continue;
      sum += await(value(i));
    }
    return sum;
  }

  @Coroutine
  public static int initialisedByExpression() {
    int i;
    int n = 0;
    for (i = await(value(3)), n = 1; i > 0; --i) {
      n *= i;
    }
    return n + i;
  }

  @Coroutine
  public static String shadowedAfterwards() {
    String s = "";
    for (int i = 0; i < 2; i++) s += await(value(i));
    for (String i = "a"; i.length() < 3; i += await(value("b"))) s += i;
    for (long i = 5; i > 3; i--) s += await(value(i));
    return s;
  }

  @Coroutine
  public static int nested() {
    int n = 0;
    for (int i = 0; i < 3; i++) {
      for (int j = i; j < await(value(3)); j++) {
        n = n * 3 + await(value(i * j));
      }
    }
    return n;
  }

  @Coroutine
  public static int emptyBody() {
    int i = 0;
    for (; await(value(i)) < 3; i++) {}
    for (; await(value(i)) < 5; i++) ;
    return i;
  }
}
