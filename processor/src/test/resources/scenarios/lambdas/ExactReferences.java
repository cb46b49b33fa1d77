package scenarios.lambdas;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/** References to private members as arguments, by which an overload is chosen or a type is inferred. */
public class ExactReferences {
  private String name = "n";

  private static int length(String text) {
    return text.length();
  }

  private String named(String text) {
    return name + text;
  }

  private static class Text {
    final String text;

    private Text(String text) {
      this.text = text;
    }

    private Text twice() {
      return new Text(text + text);
    }
  }

  class Inner {
    final String text;

    Inner(String text) {
      this.text = name + text;
    }
  }

  static String take(Function<String, Integer> function) {
    return "function" + function.apply("a");
  }

  static String take(ToIntFunction<String> function) {
    return "int" + function.applyAsInt("a");
  }

  static <A, B> Function<A, B> of(Function<A, B> function) {
    return function;
  }

  static <T> T got(Supplier<? extends T> supplier) {
    return supplier.get();
  }

  static <A, B, C> Function<A, C> both(Function<? super A, ? extends B> first, Function<? super B, ? extends C> second) {
    return a -> second.apply(first.apply(a));
  }

  @Coroutine
  public static Object overloaded() {
    await: pause();
    return take(ExactReferences::length) + await(value(1));
  }

  @Coroutine
  public static Object inferred() {
    await: pause();
    int length = of(ExactReferences::length).apply("abc");
    String twice = both(Text::new, Text::twice).apply("t").text;
    return length + twice + of(Text::new).andThen(Text::twice).apply(await(value("u"))).text;
  }

  @Coroutine
  Object bound(boolean first) {
    await: pause();
    String text = of(this::named).apply("a").trim() + got(this::self).name;
    Function<String, String> chosen = of(first ? this::named : String::trim);
    UnaryOperator<String> assigned = this::named;
    IntFunction<Text[]> arrays = Text[]::new;
    return text
        + chosen.apply(await(value(" b ")))
        + assigned.apply("c")
        + List.of("d", "e").stream().map(this::named).map(Text::new).map(Text::twice).toArray(arrays)[1].text
        + of(Inner::new).apply("f").text;
  }

  private ExactReferences self() {
    return this;
  }

  @Coroutine
  public static Object bounds() {
    return await(new ExactReferences().bound(true)) + "" + await(new ExactReferences().bound(false));
  }

  @Coroutine
  public static Object ofLocalClass() {
    String captured = await(value("c"));
    class Local {
      final String text;

      Local(String text) {
        this.text = text + captured;
      }
    }
    return of(Local::new).apply("a").text + await(value("")) + got(() -> of(Local::new)).apply("b").text;
  }
}
