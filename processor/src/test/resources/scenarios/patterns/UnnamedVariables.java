// since 22
package scenarios.patterns;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Unnamed variables and patterns around awaits. */
public class UnnamedVariables {
  record Point(int x, int y) {}

  @Coroutine
  public static String all() {
    String s = "";
    int _ = await(value(1));
    for (var _ : new int[] {1, 2}) s += await(value("i"));
    try {
      await: crash(new RuntimeException("x"));
    } catch (RuntimeException _) {
      s += await(value("c"));
    }
    java.util.function.Function<Integer, Integer> f = _ -> 4;
    Object o = await(value((Object) new Point(5, 6)));
    if (o instanceof Point(int x, _)) s += x + await(value(f.apply(1)));
    s += switch (o) {
      case Point(_, int y) when await(value(y)) == 6 -> "y" + y;
      case Point _ -> "never";
      default -> "never";
    };
    try (AutoCloseable _ = () -> add("closed")) {
      s += await(value("t"));
    } catch (Exception _) {
    }
    return s;
  }

  @Coroutine
  public static int constants() {
    int _ = 3;
    final String _ = "s";
    await: pause();
    int _ = 4, k = 5;
    return k;
  }
}
