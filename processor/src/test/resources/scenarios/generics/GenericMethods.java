package scenarios.generics;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Generic coroutines with inferred and explicit arguments. */
public class GenericMethods {
  @Coroutine
  static <T> T same(T x) {
    return await(value(x));
  }

  @Coroutine
  static <T extends Comparable<? super T>> T max(List<? extends T> all) {
    T best = null;
    for (T x : all) {
      if (best == null || await(value(x)).compareTo(best) > 0) best = x;
    }
    return best;
  }

  @Coroutine
  static <K, V extends Number> Map.Entry<K, V> pair(K k, V v) {
    return Map.entry(await(same(k)), await(same(v)));
  }

  @Coroutine
  public static String inferred() {
    String s = await(same("x"));
    int i = await(same(3));
    List<? extends Number> l = await(same(List.of(1, 2.0)));
    return s + i + l.get(await(same(1)));
  }

  @Coroutine
  public static String explicit() {
    return await(GenericMethods.<String>same("x")).concat("!") + await(GenericMethods.<Object>same("y"));
  }

  @Coroutine
  public static int unboxed() {
    return await(same(3)) + await(max(List.of(4, 9, 2)));
  }

  @Coroutine
  public static String bounds() {
    return await(max(List.of("b", "c", "a"))) + await(max(List.of(1, 3)));
  }

  @Coroutine
  public static String pairs() {
    var e = await(pair("k", await(value(1L))));
    long v = e.getValue();
    return e.getKey() + v;
  }

  @Coroutine
  static <A, B> B apply(Function<? super A, ? extends B> f, A a) {
    return await(value(f.apply(await(value(a)))));
  }

  @Coroutine
  public static int functions() {
    return await(apply(String::length, "four")) + await(GenericMethods.<Integer, Integer>apply(x -> x + 1, 10));
  }

  @Coroutine
  public static String castFailsAtTheCaller() {
    @SuppressWarnings("unchecked")
    List<String> l = (List<String>) (List<?>) List.of(1);
    try {
      String s = await(same(l.get(0)));
      return "never " + s;
    } catch (ClassCastException e) {
      return "cast" + await(value("!"));
    }
  }

  @Coroutine
  static <T> T unchecked(Object o) {
    await: pause();
    @SuppressWarnings("unchecked")
    T t = (T) o;
    return t;
  }

  @Coroutine
  public static String uncheckedResult() {
    Object fine = await(GenericMethods.<String>unchecked(1));
    try {
      String s = await(GenericMethods.<String>unchecked(1));
      return "never";
    } catch (ClassCastException e) {
      return "cast " + fine;
    }
  }

  @Coroutine
  public static void uncheckedResultDiscarded() {
    await(GenericMethods.<String>unchecked(1));
    await: GenericMethods.<String>unchecked(1);
  }

  @Coroutine
  static <X extends Exception> void sneaky(Exception e) throws X {
    await: pause();
    @SuppressWarnings("unchecked")
    X x = (X) e;
    throw x;
  }

  @Coroutine
  public static String sneakyThrow() {
    try {
      await: GenericMethods.<RuntimeException>sneaky(new java.io.IOException("sneaky"));
    } catch (Exception e) {
      return "" + e;
    }
    return "never";
  }
}
