package scenarios.lambdas;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Lambdas and anonymous classes without awaits capture locals that live across awaits. */
public class Captures {
  private int field = 4;

  @Coroutine
  public static String local() {
    int a = await(value(1));
    String b = await(value("b"));
    Supplier<String> f = () -> a + b;
    await: pause();
    return f.get() + await(value(f.get()));
  }

  @Coroutine
  public String fieldsAndThis() {
    Supplier<Captures> me = () -> this;
    Supplier<Integer> f = () -> field++ + this.field;
    field = await(value(10));
    return f.get() + "" + (me.get() == this) + field;
  }

  @Coroutine
  public static int nested() {
    int a = await(value(1));
    Function<Integer, Function<Integer, Integer>> f = x -> y -> {
      int z = a + x;
      return z * y;
    };
    Function<Integer, Integer> g = f.apply(await(value(2)));
    await: pause();
    return g.apply(await(value(5)));
  }

  @Coroutine
  public static int inArgument() {
    int a = 3;
    return apply(x -> x + a, await(value(4)));
  }

  static int apply(Function<Integer, Integer> f, int x) {
    add("apply");
    return f.apply(x);
  }

  @Coroutine
  public static String anonymousClass() {
    String a = await(value("a"));
    int[] n = {0};
    Iterable<String> it = new Iterable<String>() {
      final String own = a + await0();

      String await0() {
        return "own";
      }

      @Override
      public java.util.Iterator<String> iterator() {
        n[0]++;
        return List.of(a, own).iterator();
      }
    };
    String s = "";
    for (String x : it) s += await(value(x));
    return s + n[0];
  }

  @Coroutine
  public static String methodReferences() {
    String base = await(value("base"));
    Function<Integer, Character> f = base::charAt;
    Supplier<List<String>> g = ArrayList::new;
    IntFunction<int[]> h = int[]::new;
    BiFunction<String, String, Boolean> e = String::equals;
    Function<Object, String> st = Captures::show;
    await: pause();
    List<String> l = g.get();
    l.add(st.apply(f.apply(await(value(1)))));
    return l + "" + h.apply(3).length + e.apply(base, "base");
  }

  private static String show(Object o) {
    return "<" + o + ">";
  }

  @Coroutine
  public static String methodReferenceOfAwaited() {
    Supplier<String> s = await(value(new StringBuilder("x")))::toString;
    return s.get();
  }

  @Coroutine
  public static String methodReferenceOfNull() {
    String none = await(value((String) null));
    Supplier<Integer> s = none::length;
    add("never");
    return "" + s.get();
  }

  @Coroutine
  public String boundToPrivate() {
    Function<Integer, Integer> f = this::secret;
    Function<Captures, Integer> g = c -> c.field;
    int x = await(value(2));
    return f.apply(x) + "" + g.apply(this);
  }

  private int secret(int x) {
    return field * x;
  }

  @Coroutine
  public static String capturedLaterThanMade() {
    final String s;
    if (await(value(true))) s = "yes";
    else s = "no";
    Supplier<String> f = () -> s;
    await: pause();
    return f.get();
  }

  @Coroutine
  public static String exceptionCaptured() {
    try {
      await: crash(new IllegalStateException("x"));
    } catch (IllegalStateException e) {
      Supplier<String> f = () -> e.getMessage();
      await: pause();
      return f.get();
    }
    return "never";
  }

  @Coroutine
  public static String resourceCaptured() throws Exception {
    try (AutoCloseable c = () -> add("closed")) {
      Supplier<String> f = () -> "" + (c != null);
      await: pause();
      return f.get();
    }
  }

  @Coroutine
  public static String patternCaptured() {
    Object o = await(value((Object) "text"));
    if (o instanceof String s) {
      Supplier<Integer> f = () -> s.length();
      await: pause();
      return "" + f.get();
    }
    return "never";
  }
}
