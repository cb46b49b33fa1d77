package scenarios.loops;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** for-each over arrays and iterables, with the await in the source or in the body. */
public class ForEach {
  @Coroutine
  public static int overArray() {
    int n = 0;
    for (int x : new int[] {1, 2, 3}) n = n * 10 + await(value(x));
    return n;
  }

  @Coroutine
  public static String awaitedArray() {
    String s = "";
    for (String x : await(value(new String[] {"a", "b"}))) s += await(value(x));
    return s;
  }

  @Coroutine
  public static String awaitedList() {
    String s = "";
    for (Object x : await(value(List.of("a", "b", "c")))) {
      s += x + await(value("."));
    }
    return s;
  }

  @Coroutine
  public static String variableReassigned() {
    int[] a = {1, 2};
    String s = "";
    for (int x : a) {
      a = await(value(new int[] {7}));
      x++;
      s += x;
    }
    return s + a[0];
  }

  @Coroutine
  public static String conversions() {
    String s = "";
    for (long x : List.of(1, 2)) s += await(value(x));
    for (int x : await(value(new char[] {'a', 'b'}))) s += await(value(x));
    for (Integer x : new int[] {127, 128}) s += await(value(x)) == x;
    for (final var x : Map.of("k", 1).entrySet()) s += x.getKey() + await(value(x.getValue()));
    return s;
  }

  @Coroutine
  public static int nullArray() {
    for (int x : await(value((int[]) null))) return x;
    return -1;
  }

  @Coroutine
  public static int nullIterable() {
    List<Integer> none = null;
    for (int x : none) return await(value(x));
    return -1;
  }

  @Coroutine
  public static int nullElementUnboxed() {
    List<Integer> l = new ArrayList<>();
    l.add(null);
    for (int x : l) return await(value(x));
    return -1;
  }

  @Coroutine
  public static String heapPollution() {
    List<Object> raw = new ArrayList<>(List.of("a", 1));
    @SuppressWarnings({"unchecked", "rawtypes"})
    List<String> l = (List) raw;
    String s = "";
    for (String x : l) s += await(value(x));
    return s;
  }

  @Coroutine
  public static int concurrentModification() {
    List<Integer> l = new ArrayList<>(List.of(1, 2, 3));
    int n = 0;
    for (int x : l) {
      n += await(value(x));
      l.add(n);
    }
    return n;
  }

  @Coroutine
  public static String iteratorCallsInOrder() {
    Iterable<String> source = () -> {
      add("iterator");
      return new Iterator<>() {
        int n;

        @Override
        public boolean hasNext() {
          add("hasNext");
          return n < 2;
        }

        @Override
        public String next() {
          add("next");
          return "e" + n++;
        }
      };
    };
    String s = "";
    for (String x : source) {
      if (x.equals("e0")) continue;
      s += await(value(x));
    }
    return s;
  }

  @Coroutine
  public static String nested() {
    String s = "";
    for (int[] row : new int[][] {{1, 2}, {}, {3}}) {
      for (int x : row) s += await(value(x));
      s += "/";
    }
    return s;
  }
}
