package scenarios.exceptions;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** A finally block runs once, however the try block ends, awaits in either. */
public class Finally {
  @Coroutine
  public static String normal() {
    String s = "a";
    try {
      s += await(value("b"));
    } finally {
      s += await(value("c"));
    }
    return s;
  }

  @Coroutine
  public static int valueComputedBefore() {
    int x = 1;
    try {
      x = await(value(2));
      return x;
    } finally {
      x = await(value(3));
      add(x);
    }
  }

  @Coroutine
  public static void exceptionThrough() {
    try {
      await: pause();
      throw new IllegalStateException("through");
    } finally {
      add("finally " + await(value(1)));
    }
  }

  @Coroutine
  public static void awaitFailsThrough() {
    try {
      await: crash(new IllegalStateException("through"));
    } finally {
      add("finally");
    }
  }

  @Coroutine
  public static int returnWins() {
    try {
      await: crash(new IllegalStateException("lost"));
      return 1;
    } finally {
      return await(value(2));
    }
  }

  @Coroutine
  public static void exceptionWins() {
    try {
      throw new IllegalStateException("lost");
    } finally {
      await: crash(new IllegalArgumentException("wins"));
    }
  }

  @Coroutine
  public static int returnReplacesReturn() {
    try {
      return await(value(1));
    } finally {
      if (await(value(true))) return 2;
    }
  }

  @Coroutine
  public static String breakSwallows() {
    String s = "";
    while (true) {
      try {
        s += await(value("a"));
        throw new RuntimeException("lost");
      } finally {
        s += await(value("b"));
        break;
      }
    }
    return s;
  }

  @Coroutine
  public static String continueSwallows() {
    String s = "";
    for (int i = 0; i < 3; i++) {
      try {
        s += i;
        if (i == 1) throw new RuntimeException("lost");
        if (i == 2) return s;
      } finally {
        s += await(value("f"));
        if (i < 2) continue;
      }
      s += "never";
    }
    return s;
  }

  @Coroutine
  public static String breakThroughFinally() {
    String s = "";
    for (int i = 0; i < 5; i++) {
      try {
        if (await(value(i)) == 2) break;
        s += "t";
      } finally {
        s += "f" + await(value(i));
      }
    }
    return s;
  }

  @Coroutine
  public static String continueThroughFinally() {
    String s = "";
    for (int i = 0; i < 3; i++) {
      try {
        if (await(value(i)) == 1) continue;
        s += "t";
      } finally {
        s += "f";
      }
      s += "e";
    }
    return s;
  }

  @Coroutine
  public static String catchAndFinally() {
    String s = "";
    try {
      s += await(value("t"));
      throw new RuntimeException("x");
    } catch (RuntimeException e) {
      s += await(value("c"));
    } finally {
      s += await(value("f"));
    }
    return s;
  }

  @Coroutine
  public static String throwInCatchThenFinally() {
    StringBuilder s = new StringBuilder();
    try {
      try {
        await: crash(new RuntimeException("1"));
      } catch (RuntimeException e) {
        s.append(await(value("c")));
        throw new RuntimeException("2");
      } finally {
        s.append(await(value("f")));
      }
    } catch (RuntimeException e) {
      s.append(e.getMessage());
    }
    return s.toString();
  }

  @Coroutine
  public static String nestedFinallies() {
    StringBuilder s = new StringBuilder();
    try {
      try {
        try {
          s.append(await(value("t")));
          return s.append("r").toString();
        } finally {
          s.append(await(value("1")));
        }
      } finally {
        s.append(await(value("2")));
      }
    } finally {
      add(s.append(await(value("3"))).toString());
    }
  }

  @Coroutine
  public static String labelledBreakThroughSeveral() {
    String s = "";
    outer:
    for (int i = 0; i < 3; i++) {
      try {
        for (int j = 0; j < 3; j++) {
          try {
            try {
              if (j == 1) continue outer;
              if (i == 2) break outer;
              s += await(value(i + "" + j + " "));
            } finally {
              s += await(value("x"));
            }
          } finally {
            s += "y";
          }
        }
      } finally {
        s += await(value("z "));
      }
    }
    return s;
  }

  @Coroutine
  public static int finallyWithoutAwaitAroundAwait() {
    int[] n = {0};
    try {
      for (int i = 0; i < 3; i++) {
        try {
          n[0] += await(value(i));
        } finally {
          n[0] += 10;
        }
      }
    } finally {
      n[0] += 100;
    }
    return n[0];
  }

  @Coroutine
  public static int tryWithoutAwaitFinallyWith() {
    int n = 0;
    try {
      n = see("t", 1);
    } finally {
      n += await(value(2));
    }
    return n;
  }

  @Coroutine
  public static String finallyInFinally() {
    StringBuilder s = new StringBuilder();
    try {
      s.append("a");
    } finally {
      try {
        s.append(await(value("b")));
        throw new RuntimeException("x");
      } catch (RuntimeException e) {
        s.append(await(value(e.getMessage())));
      } finally {
        s.append(await(value("c")));
      }
      s.append("d");
    }
    return s.toString();
  }

  @Coroutine
  public static int returnExpressionThrows() {
    try {
      return 1 / await(value(0));
    } finally {
      add("finally" + await(value(1)));
    }
  }

  @Coroutine
  public static int pendingReturnSurvivesCaughtFailure() {
    try {
      return await(value(1));
    } finally {
      try {
        await: crash(new RuntimeException("x"));
      } catch (RuntimeException e) {
        add("swallowed");
      }
    }
  }
}
