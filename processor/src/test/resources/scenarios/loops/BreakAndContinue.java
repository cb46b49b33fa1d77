package scenarios.loops;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Plain and labelled break and continue, out of and into loops that await. */
public class BreakAndContinue {
  @Coroutine
  public static String labelledBreak() {
    String s = "";
    outer:
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        if (await(value(i * 3 + j)) == 4) break outer;
        s += i + "" + j + " ";
      }
    }
    return s;
  }

  @Coroutine
  public static String labelledContinue() {
    String s = "";
    outer:
    for (int i = 0; i < 3; i += await(value(1))) {
      int j = 0;
      while (true) {
        if (j == i) continue outer;
        s += await(value(j++));
      }
    }
    return s;
  }

  @Coroutine
  public static String labelledBlock() {
    String s = "a";
    block: {
      s += await(value("b"));
      if (s.length() > 1) break block;
      s += await(value("never"));
    }
    return s + "c";
  }

  @Coroutine
  public static String labelledIf() {
    String s = "";
    check:
    if (await(value(true))) {
      s += "in ";
      if (await(value(1)) == 1) break check;
      s += "never";
    } else {
      s += "else";
    }
    return s + "out";
  }

  @Coroutine
  public static String awaitOnlyAfterBreak() {
    String s = "";
    for (int i = 0; ; i++) {
      if (i == 3) break;
      s += i;
    }
    return await(value(s));
  }

  @Coroutine
  public static String continueThroughLoopWithoutAwait() {
    String s = "";
    outer:
    for (int i = 0; i < 4; i++) {
      for (int j = 0; j < 4; j++) {
        if (j == 2) continue outer;
        if (i == 3) break outer;
        s += j;
      }
    }
    return s + await(value("!"));
  }

  @Coroutine
  public static String innerLoopAwaitsOuterLabelOnBlock() {
    String s = "";
    done: {
      for (String x : new String[] {"a", "b", "c"}) {
        do {
          s += await(value(x));
          if (s.length() == 2) break done;
        } while (await(value(false)));
      }
      s += "never";
    }
    return s;
  }

  @Coroutine
  public static int doWhileWithLabel() {
    int n = 0;
    again:
    do {
      for (int i = 0; i < 3; i++) {
        n += await(value(1));
        if (n % 2 == 0) continue again;
      }
      n += 100;
    } while (await(value(n)) < 8);
    return n;
  }

  @Coroutine
  public static String sameLabelTwice() {
    String s = "";
    l: for (;;) { s += await(value("a")); break l; }
    l: for (;;) { s += await(value("b")); break l; }
    return s;
  }

  @Coroutine
  public static int labelNamedLikeVariable() {
    int x = 1;
    x: while (x < 5) {
      x += await(value(1));
      if (x == 4) break x;
    }
    return x;
  }
}
