package scenarios.loops;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntSupplier;

/** Odd but legal loops. */
public class LoopsOddly {
  private static int calls;

  private static <T> T counted(T t) {
    add("call " + ++calls);
    return t;
  }

  /** Its elements are typed by an interface in between. */
  interface Numbers extends Iterable<Number> {}

  static class Ones extends AbstractList<Number> implements Numbers {
    @Override
    public Number get(int index) {
      return index == 0 ? (Number) 1 : (Number) 1.5;
    }

    @Override
    public int size() {
      return 2;
    }
  }

  @Coroutine
  public static String arrayExpressions() {
    String s = "";
    int[] array = {1, 2};
    for (int x : array = new int[] {3, 4}) s += await(value(x)) + array.length;
    for (int x : counted(array)) {
      array = null;
      s += await(value(x));
    }
    for (long[] row : new long[][] {{1}, {}, {2, 3}}) for (double x : row) s += await(value(x));
    for (Integer x : new int[] {7, 8}) s += await(value(x));
    for (int x : new Integer[] {9}) s += await(value(x));
    for (Object x : new String[] {"o"}) s += await(value(x));
    for (char x : "ab".toCharArray()) s += await(value((int) x));
    return s;
  }

  @Coroutine
  public static void nullInBoxes() {
    for (int x : new Integer[] {1, null}) add(await(value(x)));
  }

  @Coroutine
  public static void nullArray() {
    int[] none = null;
    for (int x : none) add(await(value(x)));
  }

  @Coroutine
  public static void nullList() {
    List<String> none = null;
    for (String x : none) add(await(value(x)));
  }

  @Coroutine
  public static String arrayChangedWithin() {
    String s = "";
    int[] array = {1, 2, 3};
    for (int x : array) {
      array[2] = 9;
      s += await(value(x));
    }
    return s;
  }

  @Coroutine
  public static String elementTypes() {
    String s = "";
    Numbers numbers = new Ones();
    for (Number n : numbers) s += await(value(n.intValue()));
    for (Object n : new Ones()) s += await(value(n));
    Map<String, List<Integer>> map = new TreeMap<>(Map.of("a", List.of(1), "b", List.of(2, 3)));
    for (Map.Entry<String, List<Integer>> e : map.entrySet()) {
      for (var x : e.getValue()) s += e.getKey() + await(value(x));
    }
    for (var e : map.entrySet()) s += await(value(e.getValue().size()));
    for (List<? extends Number> l : map.values()) for (Number n : l) s += await(value(n.longValue()));
    return s;
  }

  @Coroutine
  static <T extends Number & Comparable<T>, L extends List<? extends T>> String generic(L list, T limit) {
    String s = "";
    for (T t : list) if (t.compareTo(limit) < 0) s += await(value(t.intValue()));
    for (Number n : list) s += await(value(n));
    for (Comparable<T> c : list) s += await(value(c.compareTo(limit)));
    return s;
  }

  @Coroutine
  public static String generics() {
    return await(LoopsOddly.<Integer, List<Integer>>generic(List.of(1, 5), 3));
  }

  @Coroutine
  public static void concurrentChange() {
    List<Integer> list = new ArrayList<>(List.of(1, 2, 3));
    for (int x : list) {
      if (await(value(x)) == 1) list.remove(2);
    }
  }

  @Coroutine
  public static String forHeads() {
    String s = "";
    for (int i = await(value(0)), j = await(value(5)); i < await(value(j)); i++, j -= await(value(1))) s += i + "" + j;
    int i;
    for (i = 3, s += "x"; i-- > await(value(0)); s += await(value(i))) ;
    for (; ; ) {
      if (i++ > await(value(1))) break;
    }
    for (s += "y"; s.length() < await(value(18)); ) s += i;
    for (String a = s, b = await(value("z")); a != null; a = null) s += b;
    return s + i;
  }

  @Coroutine
  public static String capturesInFor() {
    List<IntSupplier> all = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      int n = i * await(value(10));
      all.add(() -> n);
    }
    for (int x : Arrays.asList(await(value(1)), 2)) {
      all.add(() -> x);
      await: pause();
    }
    String s = "";
    for (IntSupplier one : all) s += one.getAsInt() + ",";
    return s;
  }

  @Coroutine
  public static String labelsEverywhere() {
    String s = "";
    a:
    b:
    for (int i = 0; i < 4; i++) {
      c:
      do {
        d:
        {
          if (i == 0) break d;
          if (i == 1) continue b;
          if (i == 2) break c;
          s += await(value("t"));
          break a;
        }
        s += await(value("d"));
        continue c;
      } while (await(value(false)));
      s += i;
    }
    return s;
  }

  @Coroutine
  public static String doWhile() {
    String s = "";
    int i = 0;
    do {
      if (i == 1) continue;
      s += await(value(i));
      if (i == 3) break;
    } while (i++ < await(value(5)));
    do s += "once"; while (await(value(false)));
    do {
      s += await(value("."));
    } while (s.length() < 12 && await(value(true)));
    return s;
  }

  @Coroutine
  public static int whileConditions() {
    int n = 0;
    while (n < 3 && await(value(true))) n++;
    while (!(n > 5 || await(value(false)))) n++;
    while (await(value(n)) < 8) {
      n++;
      if (n == 7) continue;
    }
    while ((n = await(value(n + 1))) < 12) ;
    while (true) {
      try {
        if (n++ > 14) break;
        continue;
      } finally {
        n += await(value(0));
      }
    }
    return n;
  }

  @Coroutine
  public static String loopInLambdaStays() {
    Set<Integer> set = Set.of(await(value(1)));
    Iterable<Integer> source =
        () -> {
          List<Integer> list = new ArrayList<>();
          for (int x : set) for (Integer y : List.of(x, x + 1)) list.add(y);
          return list.iterator();
        };
    String s = "";
    for (Integer x : source) s += await(value(x));
    return s;
  }

  @Coroutine
  public static String iteratorEffects() {
    Iterable<String> source =
        () -> {
          add("iterator");
          return new Iterator<>() {
            int i;

            @Override
            public boolean hasNext() {
              add("hasNext");
              return i < 2;
            }

            @Override
            public String next() {
              add("next");
              return "e" + i++;
            }
          };
        };
    String s = "";
    for (String x : source) {
      if (x.equals("e0")) continue;
      s += await(value(x));
    }
    for (String x : counted(source)) {
      s += await(value(x));
      break;
    }
    return s;
  }

  @Coroutine
  public static String headOnly() {
    String s = "";
    for (String x : await(value(List.of("a", "b")))) {
      if (x.equals("a")) continue;
      s += x;
    }
    for (int x : await(value(new int[] {1, 2, 3}))) {
      if (x == 3) break;
      s += x;
    }
    outer:
    for (String x : List.of(await(value("c")), "d")) {
      for (char c : x.toCharArray()) {
        if (c == 'd') break outer;
        s += c;
      }
    }
    return s;
  }

  @Coroutine
  public static String labelledHeads() {
    String s = "";
    a:
    b:
    if (await(value(s.isEmpty()))) {
      for (int i = 0; ; i++) {
        if (i == 2) break b;
        s += i;
        if (i == 7) break a;
      }
    }
    c:
    switch (await(value(3))) {
      case 3:
        for (; ; ) {
          s += "c";
          break c;
        }
      default:
        s += "never";
    }
    d:
    synchronized (await(value(new Object()))) {
      while (true) {
        if (!s.isEmpty()) break d;
      }
    }
    e:
    switch (await(value("x"))) {
      case "x" -> {
        do {
          s += "e";
          if (s.length() > 5) break e;
        } while (true);
      }
      default -> s += "never";
    }
    f:
    for (int i = 0; i < 3; i++) {
      g:
      if (await(value(i)) > 0) {
        h:
        if (i == 1) break g;
        if (i == 2) continue f;
        s += "never";
      } else {
        s += "0";
        break g;
      }
      s += i;
    }
    return s;
  }

  @Coroutine
  public static int returnsFromHeadOnly() {
    for (int x : await(value(new int[] {1, 2, 3}))) {
      if (x == 2) return x;
    }
    return -1;
  }
}
