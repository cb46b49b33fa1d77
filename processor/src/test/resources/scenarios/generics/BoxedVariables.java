package scenarios.generics;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import dev.aevent.processor.bothmodes.Each;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Values of type variables whose bound is a box: Java unboxes them where they stand. */
public class BoxedVariables<B extends Boolean> {
  private B flag;
  private static Integer number;

  static int take(int a, int b) {
    return 10 * a + b;
  }

  @Coroutine
  static <N extends Integer, C extends Character> Object unboxed(int k, N n, C c, List<? extends Integer> list) {
    return switch (k) {
      case 0 -> take(n, await(value(1)));
      case 1 -> n + await(value(2));
      case 2 -> new int[] {n, await(value(3))}[1];
      case 3 -> new int[3][n][await(value(1))];
      case 4 -> list.get(0) + await(value(5));
      case 5 -> c + await(value(6));
      case 6 -> n < await(value(7)) ? "less" : "more";
      case 7 -> -n * await(value(8));
      case 8 -> {
        int[] a = {1, 2, 3};
        a[n] = await(value(9));
        yield a[1];
      }
      case 9 -> {
        int i = n;
        long l = list.get(0);
        await: pause();
        yield i + l;
      }
      case 10 -> (await(value(true)) ? n : 0) + 1;
      case 11 -> take(list.get(0), await(value(11)));
      case 12 -> {
        number = 1;
        number += n + await(value(1));
        number *= n;
        yield number;
      }
      case 13 -> {
        int sum = 0;
        for (int each : list) {
          sum += each + await(value(1));
        }
        yield sum;
      }
      case 14 -> Math.max(n, await(value(1))) + (n == await(value(1)) ? 1 : 2);
      default -> (int) n << await(value(1));
    };
  }

  @Each({0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})
  @Coroutine
  public static Object values(int k) {
    return await(unboxed(k, 1, 'c', new ArrayList<>(List.of(1, 2))));
  }

  @Each({0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})
  @Coroutine
  public static Object nulls(int k) {
    add("before");
    return await(unboxed(k, null, null, Arrays.asList(null, null)));
  }

  @Coroutine
  Object flags(B given) {
    String seen = "";
    try {
      if (given && await(value(true))) {
        seen += "yes";
      }
      seen += given & await(value(false));
      seen += !given | await(value(false));
      while (flag ^ await(value(true))) {
        seen += "loop";
        flag = given;
      }
    } catch (NullPointerException e) {
      add("null");
    }
    return seen;
  }

  @SuppressWarnings("unchecked")
  @Coroutine
  public static Object conditions() {
    var it = new BoxedVariables<>();
    it.flag = false;
    Object first = await(it.flags(true));
    Object second = await(it.flags(null));
    it.flag = null;
    return first + "," + second + await(it.flags(true));
  }
}
