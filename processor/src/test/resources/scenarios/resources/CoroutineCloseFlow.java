package scenarios.resources;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Every way out of a try passes a close that is awaited, the last resource first. */
public class CoroutineCloseFlow {
  static class Res implements AutoCloseable {
    final String name;

    Res(String name) {
      add("open " + name);
      this.name = name;
    }

    @Override
    @Coroutine
    public void close() {
      add("closing " + name);
      await: pause(name);
      add("closed " + name);
    }
  }

  /** Closed at once, as ordinary resources are. */
  static class Plain implements AutoCloseable {
    final String name;

    Plain(String name) {
      add("open " + name);
      this.name = name;
    }

    @Override
    public void close() {
      add("close " + name);
    }
  }

  private int count;

  private static int next(int[] counter) {
    add("next " + ++counter[0]);
    return counter[0];
  }

  @Coroutine
  public static String fallsOut() {
    String s = "";
    try (Res a = await(new Res("a"))) {
      s += a.name;
    }
    s += "then";
    try (Res b = await(new Res(s))) {}
    return s;
  }

  @Coroutine
  public static int valueBeforeClose() {
    int[] counter = {0};
    try (Res a = await(new Res("a"))) {
      return next(counter);
    } finally {
      next(counter);
    }
  }

  @Coroutine
  public static int returnSeesNoLaterChange() {
    int n = 1;
    Res outer = new Res("outer");
    try (Res a = await(outer)) {
      return n;
    } finally {
      n = 7;
      add("n " + n);
    }
  }

  @Coroutine
  public static long longResult() {
    try (Res a = await(new Res("a"));
        Res b = await(new Res("b"))) {
      long l = 1L << 40;
      return await(value(l)) + 1;
    }
  }

  @Coroutine
  public static boolean booleanResult() {
    try (Res a = await(new Res("a"))) {
      return a.name.equals("a") && await(value(true));
    }
  }

  @Coroutine
  public static double doubleResult() {
    try (Res a = await(new Res("a"))) {
      return 1;
    }
  }

  @Coroutine
  public static void voidResult() {
    try (Res a = await(new Res("a"))) {
      if (a.name != null) return;
      add("never");
    }
    add("never");
  }

  @Coroutine
  public static String breaksAndContinues() {
    String s = "";
    for (int i = 0; i < 6; i++) {
      try (Res r = await(new Res("r" + i))) {
        if (i == 1) continue;
        if (i == 4) break;
        s += r.name;
      }
      s += ";";
    }
    return s;
  }

  @Coroutine
  public static String labels() {
    String s = "";
    outer:
    for (int i = 0; ; i++) {
      try (Res a = await(new Res("a" + i))) {
        while (true) {
          try (Res b = await(new Res("b" + i))) {
            if (i == 0) continue outer;
            if (i == 1) break;
            if (i == 2) break outer;
            return "never";
          } finally {
            s += "f" + i;
          }
        }
        s += "after" + i;
      } finally {
        s += "g" + i;
      }
    }
    return s;
  }

  @Coroutine
  public static String labelledBlock() {
    String s = "";
    block:
    {
      try (Res a = await(new Res("a"));
          Plain p = new Plain("p");
          Res b = await(new Res("b"))) {
        s += "in";
        if (s.length() == 2) break block;
        s += "never";
      }
      s += "never";
    }
    return s + "out";
  }

  @Coroutine
  public static String mixed() {
    try (Plain p = new Plain("p");
        Res a = await(new Res("a"));
        Plain q = new Plain(a.name + "q");
        Res b = await(new Res(q.name + "b"))) {
      return p.name + a.name + q.name + b.name;
    }
  }

  @Coroutine
  public static String nestedTries() {
    try (Res a = await(new Res("a"))) {
      try (Res b = await(new Res("b"))) {
        try (Plain c = new Plain("c")) {
          return a.name + b.name + c.name;
        }
      } finally {
        add("inner");
      }
    } finally {
      try (Res d = await(new Res("d"))) {
        add("outer " + d.name);
      }
    }
  }

  @Coroutine
  public static String inCatchAndFinally() {
    try {
      throw new IllegalStateException("x");
    } catch (IllegalStateException e) {
      try (Res a = await(new Res("catch"))) {
        return e.getMessage();
      }
    } finally {
      try (Res b = await(new Res("finally"))) {
        add(b.name);
      }
    }
  }

  @Coroutine
  public static String finallyWins() {
    while (true) {
      try (Res a = await(new Res("a"))) {
        return "never";
      } finally {
        try (Res b = await(new Res("b"))) {
          break;
        }
      }
    }
    return "broken";
  }

  @Coroutine
  public static int yieldsThroughClose() {
    int n =
        switch (count(3)) {
          case 3 -> {
            try (Res a = await(new Res("a"))) {
              yield a.name.length() + 10;
            } finally {
              add("finally");
            }
          }
          default -> 0;
        };
    return n;
  }

  private static int count(int n) {
    return n;
  }

  @Coroutine
  public static String yieldsInArgument() {
    return String.join(
        "-",
        "x",
        switch (count(1)) {
          case 1:
            try (Res a = await(new Res("a"));
                Res b = await(new Res("b"))) {
              yield a.name + b.name;
            }
          default:
            yield "never";
        },
        await(value("y")));
  }

  @Coroutine
  public int instance() {
    try (Res a = await(new Res("i"))) {
      count++;
      return count;
    } finally {
      count += 10;
      add("count " + count);
    }
  }

  @Coroutine
  public static String inSwitch() {
    String s = "";
    for (int i = 0; i < 4; i++) {
      switch (i) {
        case 0:
          try (Res a = await(new Res("a"))) {
            break;
          }
        case 1:
          try (Res b = await(new Res("b"))) {
            s += "b";
          }
        case 2:
          s += "fall";
          continue;
        default:
          try (Res c = await(new Res("c"))) {
            s += "default";
          }
      }
      s += i;
    }
    return s;
  }

  @Coroutine
  public static String captured() {
    java.util.function.Supplier<String> s;
    try (Res a = await(new Res("a"))) {
      s = () -> a.name;
    }
    return s.get();
  }

  @Coroutine
  public static void endless() {
    int i = 0;
    try {
      for (; ; ) {
        try (Res a = await(new Res("a" + i))) {
          if (i++ == 2) throw new IllegalStateException("enough");
        }
      }
    } catch (IllegalStateException e) {
      add(e.getMessage());
    }
  }

  @Coroutine
  public static String shadowed() {
    String s = "";
    try (Res r = await(new Res("1"))) {
      s += r.name;
    }
    try (Plain r = new Plain("2")) {
      s += r.name;
    }
    try (Res r = await(new Res("3"))) {
      s += r.name;
    }
    return s;
  }
}
