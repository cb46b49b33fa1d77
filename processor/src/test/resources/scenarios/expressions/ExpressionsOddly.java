package scenarios.expressions;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import dev.aevent.processor.bothmodes.Each;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Odd but legal expressions around awaits. */
public class ExpressionsOddly {
  private int count = 1;
  private Integer boxed = 5;
  private String text = "t";
  private long[] longs = {1, 2, 3};
  private ExpressionsOddly next;
  private static int total = 10;
  private char letter = 'a';
  private byte small = 100;
  private double real = 1.5;
  private boolean flag;

  private static <T> T see2(String name, T t) {
    add(name);
    return t;
  }

  private ExpressionsOddly self() {
    add("self");
    return this;
  }

  @Coroutine
  public String privateCompounds() {
    count += await(value(2));
    boxed *= await(value(3));
    boxed++;
    text += await(value('c'));
    text += await(value((String) null)) + count;
    longs[count] += await(value(1.9));
    longs[await(value(0))]++;
    self().count -= await(value(1));
    self().longs[see2("i", 1)] <<= await(value(2));
    this.letter += await(value(1));
    small += await(value(100));
    real /= await(value(2));
    flag |= await(value(true));
    total ^= await(value(3));
    ExpressionsOddly.total >>>= await(value(1));
    letter++;
    return count + "," + boxed + text + Arrays.toString(longs) + letter + small + real + flag + total;
  }

  @Coroutine
  public int valuesOfAssignments() {
    int a, b;
    int c = a = b = await(value(3));
    c += a += await(value(b *= 2)) + (b = await(value(1)));
    int d = (count = await(value(7))) + count++ + ++count + await(value(count));
    int[] e = {0, 0, 0};
    int i = 0;
    e[i] = i = await(value(2));
    e[i++] += e[i = 1] = await(value(5)) + i;
    return a + 10 * b + 100 * c + 1000 * d + e[0] + e[1] + e[2] + i;
  }

  @Coroutine
  public static String readsBeforeAwait() {
    int i = 1;
    String s = "a";
    int[] array = {1, 2};
    Integer box = 1000;
    String r = i + s + array[0] + (box == 1000) + await(value(i = 5)) + i + (s = "b") + await(value(array[0] = 9)) + array[0] + s;
    int x = i + i++ + await(value(i)) + i-- + --i + await(value(i));
    int y = (i = 3) * await(value(i)) - (i += 2) * await(value(i));
    return r + x + "," + y;
  }

  @Each({0, 1, 2, 3, 4, 5, 6, 7})
  @Coroutine
  public static String nullsInOrder(int k) {
    Integer none = null;
    String noText = null;
    int[] noArray = null;
    ExpressionsOddly nobody = null;
    try {
      return switch (k) {
        case 0 -> "" + (none + await(value(1)));
        case 1 -> "" + noArray[await(value(1))];
        case 2 -> "" + nobody.count + await(value(1));
        case 3 -> noText.concat(await(value("x")));
        case 4 -> "" + (await(value((Integer) null)) + await(value(2)));
        case 5 -> {
          noArray[await(value(0))] = await(value(1));
          yield "never";
        }
        case 6 -> {
          nobody.count = await(value(1));
          yield "never";
        }
        default -> {
          nobody.count += await(value(1));
          yield "never";
        }
      };
    } catch (NullPointerException e) {
      return "null " + k;
    }
  }

  @Each({0, 1, 2, 3, 4})
  @Coroutine
  public static String failuresInOrder(int k) {
    int[] array = {1, 2};
    Object[] strings = new String[1];
    Object o = "text";
    try {
      return switch (k) {
        case 0 -> "" + array[see("i", 5)] + await(value(1));
        case 1 -> "" + (1 / (array[0] - 1) + await(value(1)));
        case 2 -> {
          array[see("i", 5)] = await(value(1));
          yield "never";
        }
        case 3 -> {
          strings[0] = await(value((Object) 1));
          yield "never";
        }
        default -> "" + (Integer) o + await(value("never"));
      };
    } catch (RuntimeException e) {
      return e.getClass().getSimpleName();
    }
  }

  private String overload(Object o) {
    return "object";
  }

  private String overload(long l) {
    return "long";
  }

  private String overload(Integer i) {
    return "integer";
  }

  private String overload(int... all) {
    return "ints" + all.length;
  }

  private String overload(char c) {
    return "char";
  }

  @Coroutine
  public String overloads() {
    int i = 1;
    byte b = 2;
    return overload(await(value(1)))
        + overload(await(value((Integer) 1)))
        + overload(await(value('c')))
        + overload(await(value("s")))
        + overload(await(value((short) 1)))
        + overload((Object) await(value(1)))
        + overload(await(value(1)), await(value(2)))
        + overload(i > 0 ? await(value(1)) : 'c')
        + overload(i > 0 ? await(value((Integer) 1)) : (Integer) null)
        + overload(b += await(value(1)))
        + overload((char) await(value(65)))
        + overload(-await(value(1)))
        + overload(~await(value(1L)));
  }

  @Coroutine
  public static String conditionals() {
    boolean t = await(value(true));
    Integer none = null;
    Object a = t ? 1 : await(value(2.0));
    Object b = t ? await(value((Integer) 1)) : (Object) "x";
    Object c = !t ? none : await(value('c'));
    long d = t ? await(value(1)) : 2L;
    Object e = t ? await(value((short) 3)) : 'x';
    Object f = t ? (Integer) 4 : await(value((Long) 5L));
    var g = t ? await(value((byte) 1)) : 7;
    var h = t ? 'a' : 0;
    String i = t ? await(value("i")) : null;
    Object j = t ? await(value((Object) null)) : 1;
    List<? extends Comparable<?>> k = t ? List.of(await(value(1)), "x") : null;
    return "" + a + b + c + d + e + f + ((Object) g).getClass().getSimpleName() + h + i + j + k;
  }

  @Each({0, 1, 2})
  @Coroutine
  public static String conditionalUnboxing(int k) {
    Integer none = null;
    Boolean maybe = null;
    try {
      return switch (k) {
        case 0 -> "" + (k == 0 ? none : await(value(1)));
        case 1 -> (await(value(true)) ? maybe : await(value(true))) ? "never" : "never";
        default -> "" + (k == 2 ? none : await(value((Integer) 1)));
      };
    } catch (NullPointerException e) {
      return "null";
    }
  }

  static String join(Object... all) {
    return Arrays.deepToString(all);
  }

  @Coroutine
  public static String lambdasAsOperands() {
    int n = await(value(2));
    Function<Integer, Integer> f = x -> x + n;
    return join(
            ((Supplier<String>) () -> "s" + n).get(),
            await(value(1)),
            f.andThen(x -> x * 2).apply(await(value(3))),
            ((IntBinaryOperator) Math::max).applyAsInt(n, await(value(9))),
            ((IntFunction<int[]>) int[]::new).apply(await(value(2))).length)
        + apply((a, b) -> a + b + n, await(value("x")), await(value("y")))
        + apply(String::concat, "p", await(value("q")));
  }

  static <A, B, R> R apply(BiFunction<? super A, ? super B, ? extends R> f, A a, B b) {
    return f.apply(a, b);
  }

  @Coroutine
  public static String inference() {
    List<? super Integer> sup = new ArrayList<>(List.of(await(value(1))));
    sup.add(await(value(2)));
    Map<String, List<Integer>> map = Map.of(await(value("k")), new ArrayList<>(Arrays.asList(1, await(value(2)))));
    var list = Arrays.asList(1, await(value(2.5)), 'c');
    Number first = list.size() > 5 ? null : 3;
    return "" + sup + map + list + first + map.getOrDefault(await(value("z")), List.of()).size();
  }

  @Coroutine
  public static String strings() {
    String s = null;
    s += await(value(1));
    s = 1 + 2 + s + 1 + 2 + await(value('c')) + 'd' + (char) ('e' + await(value(1)));
    s += 1 + await(value(2)) + "x";
    s += await(value(1.0f)) + -0.0 + "" + await(value((Object) null)) + new int[0].length + true;
    final String constant = "con" + "stant" + 1 + 'c' + 2L;
    s += (constant + await(value(""))).equals(constant);
    s += constant == "constant1c2";
    return s;
  }

  @Coroutine
  public static String casts() {
    Object o = await(value((Object) 300));
    int i = (int) o;
    byte b = (byte) (int) (Integer) o;
    char c = (char) await(value(97.6));
    long l = (long) await(value(1e19)) + (int) await(value(Float.NaN));
    short s = (short) await(value(70000));
    String t = (String) (Object) await(value("t"));
    Comparable<Integer> k = (Comparable<Integer> & java.io.Serializable) await(value((Integer) 3));
    return i + "," + b + c + l + "," + s + t + k.compareTo(await(value(4)));
  }

  @Coroutine
  public static String arrays() {
    int[][] grid = new int[await(value(2))][await(value(3))];
    grid[1][await(value(2))] = 5;
    int[][] ragged = {{await(value(1))}, {}, {2, await(value(3))}, null};
    Object[] mixed = {1, await(value("s")), new int[] {await(value(4))}, grid[await(value(1))][2]};
    long[] widened = {await(value(1)), 'c', await(value((short) 2))};
    Integer[] boxes = new Integer[] {await(value(1)), null};
    char[] cs = {'a', await(value('b'))};
    int[] swapped = {1, 2};
    swapped[0] = swapped[1] + (swapped[1] = await(value(swapped[0]))) * 0;
    int[] third = new int[][] {{1}, {2, 3}}[await(value(1))].clone();
    return join(grid, ragged, mixed, widened, boxes, cs, swapped, third, new byte[await(value(1))][][]);
  }

  class Inner {
    final int n;

    Inner(int n) {
      this.n = n + count;
    }

    class Deeper {
      final int m;

      Deeper(int m) {
        this.m = m + n;
      }
    }
  }

  private static class Hidden<T> {
    private final T t;

    private Hidden(T t, Object... more) {
      this.t = t;
      add("hidden " + more.length);
    }

    private <U> U second(T t, U u) {
      return u;
    }
  }

  @Coroutine
  public String creations() {
    Inner in = this.new Inner(await(value(1)));
    Inner.Deeper deep = in.new Deeper(await(value(2)));
    Inner.Deeper deeper = new Inner(await(value(3))).new Deeper(await(value(4)));
    Hidden<String> h = new Hidden<>(await(value("h")), 1, await(value(2)));
    Hidden<List<Integer>> g = new Hidden<>(List.of(await(value(5))));
    int u = h.<Integer>second(h.t, await(value(6)));
    try {
      ((Inner) null).new Deeper(await(value(7)));
    } catch (NullPointerException e) {
      add("null outer");
    }
    return "" + in.n + deep.m + deeper.m + h.t + g.t + u + g.second(null, await(value("v")));
  }

  @Coroutine
  public String chains() {
    next = new ExpressionsOddly();
    next.next = this;
    return "" + await(value(this.next)).self().next.count
        + next.next.next.count
        + self().next.self().longs[await(value(1))]
        + new StringBuilder(await(value("a"))).append(await(value(1))).reverse().append(count)
        + await(value(text)).toUpperCase().charAt(await(value(0)))
        + (await(value(3)) > 2 && await(value(2)) < 1 | await(value(true)) ^ flag)
        + -await(value(2)) * ~await(value(3)) % 5
        + (await(value(5)) >> await(value(1)) << 2 >>> await(value(1L)));
  }

  @Coroutine
  public static String effectsAlone() {
    int i = 0;
    int[] a = {1};
    i++;
    await(value(i++));
    a[i - 1]++;
    new Hidden<>(await(value(1)));
    Integer box = 127;
    box++;
    box += await(value(1));
    Boolean b = await(value(true));
    b &= await(value(false));
    Character c = 'a';
    c++;
    return i + "," + a[0] + box + b + c;
  }

  @Coroutine
  public static boolean comparisons() {
    Integer a = await(value((Integer) 1000));
    Integer b = await(value((Integer) 1000));
    long l = 1000;
    return a.equals(b) && a == await(value(1000)) && await(value(l)) == b && a <= b && !(a != l) && (Object) a != (Object) "x";
  }
}
