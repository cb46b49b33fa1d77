package scenarios.loops;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.IntSupplier;

/** Bodies of loops whose elements are awaited: jumps, captures, failures of each implicit call. */
public class CoroutineIteratorsFlow {
  /** Counts down; fails where it is told to. */
  static class Down implements Iterable<Integer> {
    final int from;
    final String fails;

    Down(int from) {
      this(from, "");
    }

    Down(int from, String fails) {
      this.from = from;
      this.fails = fails;
    }

    @Override
    @Coroutine
    public Steps iterator() {
      add("iterator " + from);
      await: pause("iterator");
      if (fails.equals("iterator")) throw new IllegalStateException("iterator");
      return fails.equals("null") ? null : new Steps(from, fails);
    }
  }

  static class Steps implements Iterator<Integer> {
    private int n;
    private final String fails;

    Steps(int n, String fails) {
      this.n = n;
      this.fails = fails;
    }

    @Override
    @Coroutine
    public boolean hasNext() {
      add("hasNext " + n);
      if (n == 1 && fails.equals("hasNext")) throw new IllegalStateException("hasNext");
      return await(value(n > 0));
    }

    @Override
    @Coroutine
    public Integer next() {
      int result = await(value(n--));
      if (result == 1 && fails.equals("next")) throw new NoSuchElementException("next");
      return result == 1 && fails.equals("element") ? null : result;
    }
  }

  @Coroutine
  public static String plainBody() {
    String s = "";
    for (int x : await(new Down(3))) {
      s += x;
    }
    return s;
  }

  @Coroutine
  public static String single() {
    String s = "";
    for (Integer x : await(new Down(3))) s = s + x;
    return s;
  }

  @Coroutine
  public static int emptyBody() {
    for (int x : await(new Down(2))) {}
    for (int x : await(new Down(1))) ;
    return 1;
  }

  @Coroutine
  public static String noElements() {
    for (int x : await(new Down(0))) {
      return "never" + x;
    }
    return "none";
  }

  @Coroutine
  public static String jumps() {
    String s = "";
    for (int x : await(new Down(6))) {
      if (x == 5) continue;
      if (x == 2) break;
      s += x;
    }
    return s + ".";
  }

  @Coroutine
  public static String labels() {
    String s = "";
    outer:
    for (int x : await(new Down(4))) {
      inner:
      for (int y : await(new Down(x))) {
        if (y == 3) continue inner;
        if (x == 3) continue outer;
        if (y == 1) break;
        if (x == 1) break outer;
        s += x + "" + y + await(value(","));
      }
      s += ";";
    }
    return s;
  }

  @Coroutine
  public static int returnsFromBody() {
    for (int x : await(new Down(4))) {
      if (x == 2) return x * 10;
    }
    return -1;
  }

  @Coroutine
  public static String captures() {
    List<IntSupplier> each = new ArrayList<>();
    for (int x : await(new Down(3))) {
      each.add(() -> x);
    }
    for (final Integer x : await(new Down(2))) {
      int twice = x * 2;
      await: pause();
      each.add(() -> x + twice);
    }
    String s = "";
    for (IntSupplier one : each) s += one.getAsInt() + ",";
    return s;
  }

  @Coroutine
  public static int assignsVariable() {
    int sum = 0;
    for (int x : await(new Down(3))) {
      x += 10;
      await: pause();
      sum += x;
    }
    return sum;
  }

  @Coroutine
  public static String declaresVar() {
    String s = "";
    for (var x : await(new Down(2))) s += x.toString();
    for (final var x : await(new Down(2))) s += await(value(x));
    return s;
  }

  @Coroutine
  public static String shadowed() {
    String s = "";
    for (int x : await(new Down(2))) s += x;
    for (String x : List.of("a", "b")) s += x;
    for (long x : await(new Down(1))) s += x;
    int x = 9;
    return s + x;
  }

  @Coroutine
  public static void iteratorFails() {
    for (int x : await(new Down(3, "iterator"))) add("never" + x);
  }

  @Coroutine
  public static void iteratorIsNull() {
    for (int x : await(new Down(3, "null"))) add("never" + x);
  }

  @Coroutine
  public static void sourceIsNull() {
    for (int x : await((Down) null)) add("never" + x);
  }

  @Coroutine
  public static void hasNextFails() {
    for (int x : await(new Down(3, "hasNext"))) add("body " + x);
  }

  @Coroutine
  public static void nextFails() {
    for (int x : await(new Down(3, "next"))) add("body " + x);
  }

  @Coroutine
  public static void elementIsNull() {
    for (int x : await(new Down(3, "element"))) add("body " + x);
  }

  @Coroutine
  public static String nullElement() {
    String s = "";
    for (Integer x : await(new Down(3, "element"))) s += x;
    return s;
  }

  @Coroutine
  public static String failuresCaught() {
    String s = "";
    for (String fails : new String[] {"iterator", "null", "hasNext", "next", "element", ""}) {
      try {
        for (int x : await(new Down(2, fails))) s += x;
        s += "all;";
      } catch (IllegalStateException | NoSuchElementException | NullPointerException e) {
        s += e.getClass().getSimpleName() + ";";
      } finally {
        add("finally " + s);
      }
    }
    return s;
  }

  @Coroutine
  public static String bodyFails() {
    String s = "";
    try {
      for (int x : await(new Down(3))) {
        try {
          if (x == 2) throw new IllegalStateException("two");
          if (x == 1) await: crash(new IllegalArgumentException("one"));
          s += x;
        } catch (IllegalStateException e) {
          s += e.getMessage();
          continue;
        } finally {
          s += "f";
        }
      }
    } catch (IllegalArgumentException e) {
      s += e.getMessage();
    }
    return s;
  }

  @Coroutine
  public static String jumpsThroughFinally() {
    String s = "";
    for (int x : await(new Down(4))) {
      try {
        if (x == 4) continue;
        if (x == 2) break;
        s += x;
      } finally {
        s += await(value("f"));
      }
    }
    return s;
  }

  @Coroutine
  public static String inFinally() {
    String s = "";
    try {
      s += "t";
    } finally {
      for (int x : await(new Down(2))) {
        s += x;
      }
    }
    return s;
  }

  @Coroutine
  public static String inSwitch() {
    String s = "";
    for (int x : await(new Down(3))) {
      switch (x) {
        case 3:
          continue;
        case 2:
          s += "two";
          break;
        default:
          s += await(value("d"));
      }
      s += ";";
    }
    return s;
  }

  @Coroutine
  public static String inSwitchExpression() {
    return "x"
        + switch (await(value(1))) {
          case 1 -> {
            int sum = 0;
            for (int x : await(new Down(3))) {
              if (x == 1) yield sum;
              sum += x;
            }
            yield -1;
          }
          default -> 0;
        };
  }

  @Coroutine
  static Down down(int n) {
    add("down " + await(value(n)));
    return new Down(n);
  }

  @Coroutine
  public static String awaitedSource() {
    String s = "";
    for (int x : await(down(2))) s += x;
    for (int x : await(await(down(2)))) s += x;
    for (int x : (Down) (await((Down) down(1)))) s += x;
    for (int x : await(s.isEmpty() ? new Down(5) : down(2))) s += x;
    return s;
  }

  @Coroutine
  public static String sourceOnce() {
    String s = "";
    Down[] downs = {new Down(2), new Down(3)};
    int i = 0;
    for (int x : await(downs[i++])) s += x + ":" + i + ",";
    Down changing = new Down(2);
    for (int x : await(changing)) {
      changing = null;
      s += x;
    }
    return s + changing;
  }

  @Coroutine
  public static String localsLive() {
    String before = "b";
    int count = 0;
    long l = 5;
    for (int x : await(new Down(3))) {
      String inside = before + x;
      count++;
      if (x != 1) continue;
      before = inside + count + l++;
    }
    return before + count + l;
  }

  @Coroutine
  public static void nestedInLoop() {
    int round = 0;
    while (round++ < 2) {
      for (int x : await(new Down(round))) {
        do {
          add("round " + round + " x " + x);
        } while (await(value(false)));
      }
    }
  }

  private final int from = 2;

  @Coroutine
  public String instance() {
    String s = "";
    for (int x : await(new Down(from))) s += x + from;
    return s;
  }
}
