package scenarios.closures;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Lambdas for interfaces whose method is a coroutine, in every shape. */
public class CoroutineLambdas {
  interface Nothing {
    @Coroutine
    void run() throws IOException;
  }

  interface Number {
    @Coroutine
    long of(int a, long b);
  }

  interface Mapping<A, B> {
    @Coroutine
    B map(A a);

    default String hello() {
      return "hello " + secret;
    }

    String secret = "constant";
  }

  interface Text extends Mapping<Integer, String> {
    @Override
    @Coroutine
    String map(Integer n);
  }

  private int field = 5;
  private static int counter;

  @Coroutine
  static void twice(Nothing nothing) throws IOException {
    await(nothing).run();
    await(nothing).run();
  }

  @Coroutine
  static <A, B> List<B> all(List<A> list, Mapping<? super A, ? extends B> mapping) {
    List<B> mapped = new ArrayList<>();
    for (A a : list) {
      mapped.add(await(mapping.map(a)));
    }
    return mapped;
  }

  @Coroutine
  public static String voids() throws IOException {
    StringBuilder s = new StringBuilder();
    await: twice(() -> s.append(await(value("a"))));
    await: twice(() -> {
      s.append(await(value("b")));
      if (s.length() > 3) {
        return;
      }
      s.append(await(value("c")));
    });
    await: twice(() -> {});
    return s.toString();
  }

  @Coroutine
  public static long primitives() {
    Number sum = (a, b) -> await(value(a)) + await(value(b));
    Number shift = (int a, long b) -> {
      long c = await(value(b));
      return c << a;
    };
    return await(sum.of(1, 2)) * 1000 + await(shift.of(3, 4));
  }

  @Coroutine
  public static String generic() {
    String prefix = await(value("p"));
    List<String> mapped = await(all(List.of(1, 2, 3), n -> prefix + await(value(n + 1))));
    List<Integer> lengths = await(all(mapped, s -> await(value(s.length()))));
    return mapped + " " + lengths;
  }

  @Coroutine
  private String instance(int n) {
    Mapping<Integer, String> m = k -> {
      field += await(value(k));
      return this.field + secret() + CoroutineLambdas.this.field++;
    };
    return await(m.map(n)) + await(m.map(n)) + field + m.hello();
  }

  private String secret() {
    return "s" + field;
  }

  @Coroutine
  public static String outerInstance() {
    return await(new CoroutineLambdas().instance(7));
  }

  @Coroutine
  public static String nameClashes() {
    // In the interface these are members; in the lambda, variables and members of what is around.
    String secret = await(value("mine"));
    String ordinary$ = "o";
    Mapping<String, String> m = self -> secret + self + ordinary$ + await(value(counter++)) + hello();
    return await(m.map("x")) + m.hello();
  }

  static String hello() {
    return "static";
  }

  @Coroutine
  public static String eachIteration() {
    List<Mapping<Integer, String>> all = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      int n = i;
      all.add(k -> "" + n + await(value(k)));
      await: pause();
    }
    for (String s : List.of("x", "y")) {
      all.add(k -> s + await(value(k)));
    }
    String result = "";
    for (Mapping<Integer, String> one : all) {
      result += await(one.map(9)) + " ";
    }
    return result;
  }

  @Coroutine
  public static String covariant() {
    Text t = n -> "t" + await(value(n));
    Mapping<Integer, String> m = t;
    return await(m.map(1)) + await(t.map(2));
  }

  @Coroutine
  public static String nested() {
    String a = await(value("a"));
    Mapping<String, Mapping<String, String>> curried = b -> {
      String x = await(value("x"));
      return c -> a + b + x + c + await(value("y"));
    };
    return await(await(curried.map("b")).map("c"));
  }

  @Coroutine
  public static String inOrdinaryLambda() {
    int base = await(value(10));
    Supplier<Mapping<Integer, Integer>> supplier = () -> {
      int doubled = base * 2;
      return k -> doubled + base + await(value(k));
    };
    await: pause();
    return "" + await(supplier.get().map(1)) + await(supplier.get().map(2));
  }

  @Coroutine
  public static String conditional() {
    boolean up = await(value(true));
    Mapping<Integer, Integer> m = up ? k -> await(value(k + 1)) : k -> await(value(k - 1));
    Mapping<Integer, Integer> c = (Mapping<Integer, Integer>) k -> await(value(k * 2));
    return await(m.map(1)) + ":" + await(c.map(4));
  }

  @Coroutine
  public static String failures() {
    Nothing n = () -> {
      try {
        await: pause();
        throw new IOException("first");
      } finally {
        add("finally");
        await: pause();
      }
    };
    try {
      await(n).run();
      return "no";
    } catch (IOException e) {
      return e.getMessage();
    }
  }

  @Coroutine
  public static String exceptionOfAwait() {
    Mapping<String, String> m = s -> await(raise(new IllegalStateException(s)));
    try {
      return await(m.map("bad"));
    } catch (IllegalStateException e) {
      return "caught " + e.getMessage();
    }
  }

  @Coroutine
  public static int recursive() {
    class Holder {
      Mapping<Integer, Integer> fib;
    }
    Holder h = new Holder();
    h.fib = n -> n < 2 ? n : await(h.fib.map(n - 1)) + await(h.fib.map(n - 2));
    return await(h.fib.map(7));
  }

  @Coroutine
  static <T extends Comparable<T>> T max(List<T> list, Mapping<T, T> mapping) {
    T best = null;
    Mapping<T, Boolean> better = t -> await(value(true)) && t != null;
    for (T t : list) {
      T mapped = await(mapping.map(t));
      if (await(better.map(mapped)) && (best == null || mapped.compareTo(best) > 0)) {
        best = mapped;
      }
    }
    return best;
  }

  @Coroutine
  public static String typeVariables() {
    return await(max(List.of("b", "a", "c"), s -> await(value(s + s))));
  }

  interface Word {
    @Coroutine
    String get();
  }

  /** Constants are not captured. */
  @Coroutine
  public static String constants() {
    final var word = "a";
    final int number = 5;
    String other = await(value("b"));
    add(await(((Word) () -> word + number).get()));
    Word both = () -> {
      String inner = await(value(word));
      Word nested = () -> inner + other + number;
      return await(nested.get()) + word;
    };
    return await(both.get());
  }
}
