package scenarios.members;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Locals, parameters, results, arrays and casts of private nested types across awaits. */
public class PrivateNestedTypes {
  private enum Color { RED, GREEN }

  private record Pair(int a, String b) {}

  private interface Shape {
    int area();
  }

  private static final class Square implements Shape {
    private final int side;

    private Square(int side) {
      this.side = side;
    }

    @Override
    public int area() {
      return side * side;
    }
  }

  @Coroutine
  private static Pair pair(int a, String b) {
    return new Pair(await(value(a)), b);
  }

  @Coroutine
  private static Shape shape(Pair p, Color c) {
    await: pause();
    return c == Color.RED ? new Square(p.a()) : () -> p.a();
  }

  @Coroutine
  public static String all() {
    Pair p = await(pair(3, "x"));
    Color[] all = Color.values();
    Pair[] pairs = {p, null};
    String s = "";
    for (Color c : all) {
      Shape x = await(shape(p, c));
      s += x.area() + (x instanceof Square q ? "square" + q.side : "other");
      pairs[1] = new Pair(await(value(x.area())), p.b);
    }
    return s + pairs[1] + ((Pair) await(value((Object) p))).b;
  }

  @Coroutine
  public static String castFails() {
    try {
      return "" + (Square) await(value((Object) "x"));
    } catch (ClassCastException e) {
      return "cast";
    }
  }
}
