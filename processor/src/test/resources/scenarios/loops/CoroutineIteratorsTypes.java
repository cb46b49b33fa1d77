package scenarios.loops;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Which of the implicit calls of for are awaited, whose they are, and what becomes of the elements. */
public class CoroutineIteratorsTypes {
  /** Only iterator() waits. */
  static class SlowStart<T> implements Iterable<T> {
    final List<T> list;

    SlowStart(List<T> list) {
      this.list = list;
    }

    @Override
    @Coroutine
    public Iterator<T> iterator() {
      add("iterator");
      await: pause();
      return list.iterator();
    }
  }

  /** Only hasNext() waits. */
  static class SlowEnd<T> implements Iterator<T> {
    final Iterator<T> inner;

    SlowEnd(Iterator<T> inner) {
      this.inner = inner;
    }

    @Override
    @Coroutine
    public boolean hasNext() {
      return await(value(inner.hasNext()));
    }

    @Override
    public T next() {
      add("next");
      return inner.next();
    }
  }

  /** Only next() waits. */
  static class SlowStep<T> implements Iterator<T> {
    final Iterator<T> inner;

    SlowStep(Iterator<T> inner) {
      this.inner = inner;
    }

    @Override
    public boolean hasNext() {
      add("hasNext");
      return inner.hasNext();
    }

    @Override
    @Coroutine
    public T next() {
      return await(value(inner.next()));
    }
  }

  /** The iterator's type is the source's to say. */
  interface Source<T, I extends Iterator<T>> extends Iterable<T> {
    @Override
    I iterator();
  }

  interface Flow<T> extends Iterable<T> {
    @Override
    Stepper<T> iterator();
  }

  interface Stepper<T> extends Iterator<T> {
    @Override
    @Coroutine
    boolean hasNext();

    @Override
    @Coroutine
    T next();
  }

  abstract static class Counter<N extends Number> implements Stepper<N> {
    int i;

    @Override
    @Coroutine
    public boolean hasNext() {
      return await(value(i < 3));
    }

    @Coroutine
    abstract N make(int i);

    @Override
    @Coroutine
    public N next() {
      return await(make(i++));
    }
  }

  static class Longs extends Counter<Long> {
    @Override
    @Coroutine
    Long make(int i) {
      return await(value((long) i)) * 10;
    }
  }

  static final class Integers extends Counter<Integer> {
    @Override
    @Coroutine
    Integer make(int i) {
      return i == 2 ? null : i;
    }

    @Override
    @Coroutine
    public boolean hasNext() {
      add("own hasNext");
      return await(super.hasNext());
    }
  }

  @Coroutine
  public static String onlyIterator() {
    String s = "";
    for (String x : await(new SlowStart<>(List.of("a", "b")))) s += x;
    for (Object x : await(new SlowStart<>(List.of(1, 2)))) s += x;
    for (long x : await(new SlowStart<>(List.of(1, 2)))) s += x;
    return s;
  }

  @Coroutine
  public static String onlyHasNext() {
    String s = "";
    Source<String, SlowEnd<String>> source = () -> new SlowEnd<>(List.of("a", "b").iterator());
    for (String x : await(source)) s += x;
    return s;
  }

  @Coroutine
  public static String onlyNext() {
    String s = "";
    Source<String, SlowStep<String>> source = () -> new SlowStep<>(List.of("a", "b").iterator());
    for (var x : await(source)) s += x.length() + x;
    return s;
  }

  @Coroutine
  public static String virtualIterators() {
    String s = "";
    Flow<Long> longs = Longs::new;
    Flow<Integer> integers = Integers::new;
    List<Flow<? extends Number>> flows = List.of(longs, integers);
    for (Flow<? extends Number> flow : flows) {
      for (Number n : await(flow)) s += n + ",";
    }
    return s;
  }

  @Coroutine
  public static double unboxedAndWidened() {
    double sum = 0;
    Flow<Long> longs = Longs::new;
    for (double d : await(longs)) sum += d;
    for (float f : await(longs)) sum += f;
    for (long l : await(longs)) sum += l;
    return sum;
  }

  @Coroutine
  public static long unboxedNull() {
    long sum = 0;
    Source<Integer, Integers> integers = Integers::new;
    for (long n : await(integers)) {
      add("sum " + sum);
      sum += n;
    }
    return sum;
  }

  @Coroutine
  static <T, I extends SlowStep<T>> List<T> collected(Source<T, I> source) {
    List<T> all = new ArrayList<>();
    for (T t : await(source)) all.add(t);
    return all;
  }

  @Coroutine
  static <N extends Integer, S extends SlowStart<N>> int summed(S source) {
    int sum = 0;
    for (int n : await(source)) sum += n;
    return sum;
  }

  @Coroutine
  static <S extends Comparable<S> & Iterable<S>> int none(S source) {
    int n = 0;
    for (S s : source) n += await(value(s == null ? 1 : 2));
    return n;
  }

  @Coroutine
  public static String typeVariables() {
    List<String> all = await(collected(() -> new SlowStep<>(List.of("x", "y").iterator())));
    return all + "" + await(summed(new SlowStart<>(List.of(1, 2, 3))));
  }

  @Coroutine
  public static String wildcards() {
    String s = "";
    SlowStart<?> any = new SlowStart<>(List.of("a", 1));
    for (Object x : await(any)) s += x;
    SlowStart<? extends Number> numbers = new SlowStart<>(List.of(1, 2L));
    for (Number x : await(numbers)) s += x.intValue();
    SlowStart<? super Integer> over = new SlowStart<>(List.<Number>of(1.5));
    for (Object x : await(over)) s += x;
    return s;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  @Coroutine
  public static String raw() {
    String s = "";
    SlowStart start = new SlowStart(List.of("a", 1));
    for (Object x : await(start)) s += x;
    return s;
  }

  /** Java casts to the type of the variable, when the element is there. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  @Coroutine
  public static String polluted() {
    String s = "";
    SlowStart<String> strings = new SlowStart<>((List) List.of("a", 1));
    for (Object x : await(strings)) s += x;
    for (java.io.Serializable x : await(strings)) s += x;
    try {
      for (String x : await(strings)) {
        add("x " + x);
        s += "!";
      }
    } catch (ClassCastException e) {
      s += "cast";
    }
    return s;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  @Coroutine
  public static String pollutedPlain() {
    String s = "";
    List<String> strings = (List) List.of("a", 1);
    for (Object x : strings) s += await(value(x));
    for (Comparable<?> x : strings) s += await(value(x != null));
    try {
      for (CharSequence x : strings) s += await(value(x.length()));
    } catch (ClassCastException e) {
      s += "cast";
    }
    List<Integer> integers = (List) List.of(1, 2L);
    try {
      for (long x : integers) s += await(value(x));
    } catch (ClassCastException e) {
      s += "cast";
    }
    return s;
  }

  @Coroutine
  public static String arrays() {
    String s = "";
    SlowStart<int[]> rows = new SlowStart<>(List.of(new int[] {1, 2}, new int[0], new int[] {3}));
    for (int[] row : await(rows)) {
      for (int x : row) s += x;
      for (long x : row) s += await(value(x));
      s += ";";
    }
    return s;
  }

  @Coroutine
  public static String characters() {
    String s = "";
    for (char c : await(new SlowStart<>(List.of('a', 'b')))) s += (int) c;
    for (int c : await(new SlowStart<>(List.of('a', 'b')))) s += c;
    for (boolean b : await(new SlowStart<>(List.of(true, false)))) s += b ? 1 : 2;
    for (short n : await(new SlowStart<>(List.of((byte) 1)))) s += n;
    return s;
  }

  class Own implements Iterable<Character> {
    @Override
    @Coroutine
    public Letters iterator() {
      await: pause(text);
      return new Letters();
    }
  }

  private class Letters implements Iterator<Character> {
    private int i;

    @Override
    public boolean hasNext() {
      return i < text.length();
    }

    @Override
    @Coroutine
    public Character next() {
      return await(value(text.charAt(i++)));
    }
  }

  private final String text = "xyz";

  @Coroutine
  public String inner() {
    String s = "";
    for (char c : await(new Own())) s += c + text;
    for (Character c : await(this.new Own())) s += c;
    return s;
  }

  /** Iterates over itself, and closes. */
  static class Cursor implements Iterable<Integer>, Iterator<Integer>, AutoCloseable {
    int n = 3;

    @Override
    public Cursor iterator() {
      return this;
    }

    @Override
    @Coroutine
    public boolean hasNext() {
      return await(value(n > 0));
    }

    @Override
    @Coroutine
    public Integer next() {
      return await(value(n--));
    }

    @Override
    @Coroutine
    public void close() {
      add("closing at " + n);
      await: pause("close");
    }
  }

  @Coroutine
  public static int closedCursor() {
    int sum = 0;
    try (Cursor cursor = await(new Cursor())) {
      for (int n : await(cursor)) {
        if (n == 1) return sum;
        sum += n;
      }
    }
    return -1;
  }

  /** A generator that iterates over others, each by awaits of its own. */
  static class Chain implements Iterable<Integer>, Iterator<Integer> {
    final List<Cursor> cursors = List.of(new Cursor(), new Cursor());
    final List<Integer> ready = new ArrayList<>();
    int at;

    @Override
    public Chain iterator() {
      return this;
    }

    @Override
    @Coroutine
    public boolean hasNext() {
      while (ready.isEmpty() && at < cursors.size()) {
        for (int n : await(cursors.get(at++))) ready.add(n);
      }
      return !ready.isEmpty();
    }

    @Override
    public Integer next() {
      return ready.remove(0);
    }
  }

  @Coroutine
  public static String chained() {
    String s = "";
    for (int n : await(new Chain())) s += n;
    return s;
  }
}
