// since 21
package scenarios.patterns;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import dev.aevent.processor.bothmodes.Each;

/** Pattern switches with guards that await, null, records, and bindings used after awaits. */
public class PatternSwitch {
  sealed interface Shape permits Circle, Square, Unit {}

  record Circle(int r) implements Shape {}

  record Square(int side, String name) implements Shape {}

  enum Unit implements Shape { ONE }

  static Shape shape(int k) {
    return switch (k) {
      case 0 -> new Circle(1);
      case 1 -> new Circle(20);
      case 2 -> new Square(3, "sq");
      case 3 -> Unit.ONE;
      default -> null;
    };
  }

  @Each({0, 1, 2, 3, 4})
  @Coroutine
  public static String statement(int k) {
    String s = "";
    switch (await(value(shape(k)))) {
      case null -> s = "null" + await(value(1));
      case Circle c when await(value(c.r())) > 10 -> s = "big" + c.r();
      case Circle c -> {
        await: pause();
        s = "small" + c.r();
      }
      case Square(int side, var name) -> s = name + await(value(side)) + side;
      case Unit u -> s = u + await(value("!"));
    }
    return s;
  }

  @Each({0, 1, 2, 3, 4})
  @Coroutine
  public static int expression(int k) {
    Shape x = shape(k);
    return 100 + switch (x) {
      case Circle(int r) when r > 5 && await(value(true)) -> await(value(r));
      case Circle(int r) -> -r;
      case Square q when q.name().equals(await(value("no"))) -> -1;
      case Square q -> q.side();
      case Unit u -> await(value(7));
    } + await(value(1));
  }

  @Each({0, 1, 2, 3, 4, 5})
  @Coroutine
  public static String objects(int k) {
    Object[] all = {"a", "long text", 5, -5, 'c', new int[] {1, 2}};
    Object o = all[k];
    return switch (o) {
      case String s when s.length() == 1 -> await(value("one")) + s;
      case String s -> s + await(value(s.length()));
      case Integer i when await(value(i)) > 0 -> "positive";
      case Integer i -> "negative" + i;
      case int[] a -> "array" + a[await(value(1))];
      default -> await(value("default"));
    };
  }

  @Each({0, 1, 2})
  @Coroutine
  public static String nullAndDefault(int k) {
    String[] all = {null, "x", "y"};
    switch (all[k]) {
      case "x":
        return await(value("ex"));
      case null, default:
        return "other" + await(value(all[k]));
    }
  }

  @Coroutine
  public static String guardFails() {
    Object o = "x";
    try {
      return switch (o) {
        case String s when await(raiseInt(new IllegalStateException("guard"))) > 0 -> "never";
        default -> "never";
      };
    } catch (IllegalStateException e) {
      return e.getMessage();
    }
  }

  @Coroutine
  public static String inLoop() {
    String r = "";
    loop:
    for (Object o : new Object[] {1, "a", 2L, "stop", 3}) {
      switch (o) {
        case Integer i when i > 2 -> r += "never";
        case Integer i -> {
          r += await(value(i));
          continue loop;
        }
        case String s when s.equals("stop") -> {
          break loop;
        }
        case String s -> r += s;
        default -> r += await(value("d"));
      }
      r += ",";
    }
    return r;
  }

  enum Small { A, B }

  @Each({0, 1})
  @Coroutine
  public static String qualifiedConstants(int k) {
    Object o = k == 0 ? Small.A : Unit.ONE;
    return switch (o) {
      case Small s when s == Small.A -> "A" + await(value(1));
      case Unit u -> await(value("unit"));
      default -> "never";
    };
  }
}
