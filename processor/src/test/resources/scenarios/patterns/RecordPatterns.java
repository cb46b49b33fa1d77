// since 21
package scenarios.patterns;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import dev.aevent.processor.bothmodes.Each;

/** Record patterns in instanceof, nested and with var, keep their bindings across awaits. */
public class RecordPatterns {
  record Point(int x, int y) {}

  record Line(Point a, Object b) {}

  record Box<T>(T t) {}

  @Each({0, 1, 2, 3})
  @Coroutine
  public static String instance(int k) {
    Object[] all = {new Point(1, 2), new Line(new Point(3, 4), new Point(5, 6)), new Line(null, "s"), new Line(new Point(7, 8), "s")};
    Object o = await(value(all[k]));
    if (o instanceof Point(int x, int y) && await(value(x)) < y) return "point" + x + y;
    if (o instanceof Line(Point(var x, var y), Point(int z, var w))) return "line" + x + y + await(value(z)) + w;
    if (!(o instanceof Line(Point(int x, int y), String s))) return "other" + await(value(k));
    await: pause();
    return s + x + y;
  }

  record Loud(int n) {
    @Override
    public int n() {
      add("accessor");
      return n;
    }
  }

  record Bad(int n) {
    @Override
    public int n() {
      throw new IllegalStateException("accessor");
    }
  }

  @Coroutine
  public static int accessors() {
    Object o = await(value((Object) new Loud(3)));
    if (o instanceof Loud(int n) && await(value(n)) == 3) return n;
    return -1;
  }

  @Coroutine
  public static String failingAccessor() {
    Object o = await(value((Object) new Bad(3)));
    try {
      if (o instanceof Bad(int n) && await(value(n)) == 3) return "never";
    } catch (MatchException e) {
      return "match " + e.getCause().getMessage() + await(value("!"));
    }
    return "never";
  }

  @Coroutine
  public static int generic() {
    Box<Box<Integer>> b = new Box<>(new Box<>(await(value(4))));
    if (b instanceof Box<Box<Integer>>(Box<Integer>(var i))) return i + await(value(i));
    return -1;
  }

  sealed interface Tree permits Leaf, Fork, Label {}

  record Leaf(int n) implements Tree {}

  record Label(String text, Integer number) implements Tree {}

  record Fork(Tree left, Tree right) implements Tree {}

  static Tree tree(int k) {
    Tree[] trees = {
      new Leaf(5),
      new Label("a", 1),
      new Fork(new Label("b", 2), new Fork(new Leaf(3), new Label("c", 4))),
      new Fork(new Label("d", 6), new Leaf(7)),
    };
    return trees[k];
  }

  /** Behind a test that takes much apart, javac 25 writes wrong stack maps where it is false. */
  @Each({0, 1, 2, 3})
  @Coroutine
  public static String behindDeepTest(int k) {
    if (tree(k) instanceof Fork(Label(String a, var b), Fork(Leaf(var c), Label(var d, var e)))) {
      add(
          switch (tree(k - 1)) {
            case Label(String text, var number) -> {
              await: pause();
              yield number;
            }
            default -> 0;
          });
    }
    return "end";
  }

  @Each({0, 1, 2, 3})
  @Coroutine
  public static String afterDeepTest(int k) {
    boolean again = true;
    while (again && tree(k) instanceof Fork(Label(String a, var b), Fork(Leaf(var c), Label(var d, var e)))) {
      switch (tree(k - 1)) {
        case Label(String text, var number) -> again = await(value(number)) == 0;
        default -> { await: pause(); }
      }
      add(a + b + c + d + e);
    }
    return again ? "again" : "end";
  }
}
