package scenarios.generics;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** Arrays, boxes, iterables and texts behind captures and type variables. */
public class CapturedArrays {
  static <T> T first(List<? extends T> list) {
    add("first");
    return list.get(0);
  }

  static int sum(int... all) {
    return Arrays.stream(all).sum();
  }

  @Coroutine
  static Object loops(List<? extends int[]> arrays, List<? extends List<? extends Integer>> lists) {
    int sum = 0;
    for (int each : arrays.get(0)) {
      sum += each * await(value(2));
    }
    for (int each : first(arrays)) {
      sum += each;
    }
    for (int each : await(value(arrays.get(1)))) {
      sum += each;
    }
    for (Integer each : lists.get(0)) {
      sum -= each + await(value(1));
    }
    for (var each : first(lists)) {
      sum -= each + await(value(1));
    }
    return sum;
  }

  @Coroutine
  public static Object looped() {
    return await(loops(List.of(new int[] {1, 2}, new int[] {5}), List.of(List.of(3, 4))));
  }

  @Coroutine
  static Object accesses(List<? extends int[]> arrays, List<? extends Integer[]> boxes) {
    await: pause();
    int read = boxes.get(0).length + await(value(1)) + arrays.get(0).length + await(value(arrays.get(0).length));
    int[] copy = await(value(arrays.get(0)));
    Integer[] row = boxes.get(0);
    row[await(value(0))] += await(value(1));
    return read + Arrays.toString(copy) + sum(arrays.get(0)) + Arrays.toString(row) + sum(await(value(1)), copy[1])
        + List.of(boxes.get(0), await(value(2))).size();
  }

  @Coroutine
  public static Object accessed() {
    return await(accesses(List.of(new int[] {1, 2}), List.<Integer[]>of(new Integer[] {3, 4})));
  }

  @Coroutine
  public static Object failing() {
    List<? extends int[]> none = Arrays.asList(null, new int[0]);
    try {
      for (int each : none.get(0)) {
        add(each + await(value(1)));
      }
    } catch (NullPointerException e) {
      add("loop");
    }
    return await(value("end"));
  }

  @Coroutine
  static <N extends Integer> N same(N n) {
    await: pause();
    return n;
  }

  @Coroutine
  static <N extends Integer> int unboxed(N n) {
    if (n == null) {
      return await(same(n));
    }
    return n;
  }

  interface Count {
    @Coroutine
    int of(Integer n);
  }

  @Coroutine
  static <N extends Integer, S extends String> Object others(N n, S s, Supplier<? extends Integer> supplier, N[] all) {
    int x = await(same(n)) + await(unboxed(n));
    int y = await(same(n));
    IntSupplier plain = supplier::get;
    Count count = CapturedArrays::same;
    Function<N, Integer> function = m -> m + 1;
    x += plain.getAsInt() + await(count.of(n)) + function.apply(n) + all[0] + await(value(1));
    s.length();
    String t = s + "" + n + await(value(s)) + s.length();
    t += s;
    t += n + await(value(1));
    switch (t.length()) {
      case 0:
        t += await(value("never"));
      default:
        t += all[await(value(0))] == n ? "same" : "other";
    }
    assert n > await(value(0)) : s;
    return x + y + t;
  }

  @Coroutine
  public static Object variables() {
    return await(others(3, "s", () -> 4, new Integer[] {5}));
  }

  @Coroutine
  public static Object nothing() {
    add("before");
    return await(unboxed(null));
  }

  @Coroutine
  public static Object mapped() {
    List<? extends Number> numbers = new ArrayList<>(List.of(1, 2.5));
    Number first = numbers.get(0);
    return first.intValue() + await(value(1)) + numbers.get(1).doubleValue() + numbers.get(await(value(0))).longValue();
  }
}
