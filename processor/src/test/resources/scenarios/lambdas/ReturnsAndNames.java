package scenarios.lambdas;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.Supplier;

/** Lambda bodies with returns, loops, labels and names of their own stay as they were. */
public class ReturnsAndNames {
  @Coroutine
  public static String bodies() {
    int a = await(value(5));
    Function<Integer, String> f = n -> {
      outer:
      for (int i = 0; ; i++) {
        for (int j = 0; j < i; j++) {
          if (i * j > n) break outer;
          if (j == a) return "a" + i;
        }
      }
      return "end" + n;
    };
    IntBinaryOperator g = (x, y) -> {
      int a1 = x;
      {
        int local = y;
        a1 += local;
      }
      switch (a1) {
        case 3:
          return 30;
        default:
          return a1;
      }
    };
    await: pause();
    return f.apply(12) + f.apply(100) + g.applyAsInt(1, 2) + g.applyAsInt(4, await(value(5)));
  }

  @Coroutine
  public static String sameParameterNames() {
    Function<String, String> f = x -> x + 1;
    Function<String, String> g = x -> x + 2;
    String r = f.andThen(g).apply(await(value("a")));
    {
      String x = await(value("x"));
      r += x;
    }
    return r;
  }

  @Coroutine
  public static int thrown() {
    Supplier<Integer> s = () -> {
      throw new IllegalStateException("in lambda");
    };
    int n = await(value(1));
    try {
      return n + s.get();
    } catch (IllegalStateException e) {
      return n + await(value(e.getMessage().length()));
    }
  }

  @Coroutine
  public static int recursiveThroughArray() {
    @SuppressWarnings("unchecked")
    Function<Integer, Integer>[] f = new Function[1];
    int base = await(value(2));
    f[0] = n -> n == 0 ? base : n * f[0].apply(n - 1);
    await: pause();
    return f[0].apply(await(value(4)));
  }

  @Coroutine
  public static String anonymousWithSameNames() {
    String name = await(value("outer"));
    Supplier<String> s = new Supplier<>() {
      String name = "inner";

      @Override
      public String get() {
        return name + this.name;
      }
    };
    await: pause();
    return s.get() + name;
  }
}
