// since 22
import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** Unnamed variables in the unnamed package. */
public class UnnamedVariablesHere {
  record Point(int x, int y) {}

  interface Step {
    @Coroutine
    int go(int a, int b);
  }

  @Coroutine
  public static int lambdas() {
    await: pause();
    Function<Integer, Integer> f = _ -> 5;
    BinaryOperator<Integer> g = (_, _) -> 6;
    BinaryOperator<Integer> h = (var _, var b) -> b;
    Step step = (_, b) -> await(value(b));
    return f.apply(1) + g.apply(1, 2) + h.apply(3, 4) + await(step.go(1, 2));
  }

  @Coroutine
  public static int loops() {
    int n = 0;
    for (var _ : new int[] {1, 2}) n += await(value(1));
    Runnable r =
        () -> {
          for (var _ : new int[] {1, 2}) add("again");
        };
    r.run();
    return n;
  }

  @Coroutine
  public static int patterns() {
    Object o = await(value((Object) new Point(1, 2)));
    if (o instanceof Point(int x, var _)) {
      await: pause();
      return switch (o) {
        case Point(var _, int y) when y > await(value(0)) -> x + y;
        default -> 0;
      };
    }
    return -1;
  }
}
