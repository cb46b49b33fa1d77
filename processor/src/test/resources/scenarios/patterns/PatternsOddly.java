// since 21
package scenarios.patterns;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import dev.aevent.processor.bothmodes.Each;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Odd but legal pattern switches. */
public class PatternsOddly {
  sealed interface Shape<T> permits Dot, Pair, Named {}

  record Dot<T>(T at) implements Shape<T> {}

  record Pair<T>(Shape<T> left, Shape<T> right) implements Shape<T> {}

  enum Color { RED, GREEN }

  private record Named<T>(Color color, int n, T content) implements Shape<T> {}

  static Shape<String> shape(int k) {
    return switch (k) {
      case 0 -> new Dot<>("d");
      case 1 -> new Pair<>(new Dot<>("l"), new Dot<>("r"));
      case 2 -> new Pair<>(new Named<>(Color.RED, 2, "n"), new Dot<>("r"));
      case 3 -> new Named<>(Color.GREEN, 5, "g");
      case 4 -> new Pair<>(null, null);
      case 5 -> new Pair<>(new Pair<>(shape(0), shape(3)), new Dot<>(null));
      default -> null;
    };
  }

  @Each({0, 1, 2, 3, 4, 5})
  @Coroutine
  public static String exhaustiveStatement(int k) {
    String s = "";
    switch (shape(k)) {
      case Dot<String> d:
        s += "dot" + await(value(d.at()));
        break;
      case Pair<String> p:
        s += "pair";
        await: pause();
        s += p.left() == null;
        break;
      case Named<String> n:
        s += await(value(n.n()));
    }
    return s;
  }

  @Each({0, 1, 2, 3, 4, 5, 6})
  @Coroutine
  public static String deconstruction(int k) {
    try {
      return switch (shape(k)) {
        case Dot<String>(var at) when await(value(at)).length() > 1 -> "never";
        case Dot(String at) -> at + await(value("dot"));
        case Pair<String>(Dot<String>(String l), Dot<String>(var r)) when l.equals(await(value(r))) -> "same";
        case Pair<String>(Dot<String>(String l), Dot<String> r) -> l + r.at();
        case Pair<String>(Named<String>(Color c, int n, var x), Shape<String> r) when n > await(value(1)) && c == Color.RED ->
            x + n + c + await(value(r));
        case Pair<String>(Pair<String>(var a, var b), Dot<String>(var none)) when none == null && await(value(true)) ->
            "" + a + b + none;
        case Pair<String>(var a, var b) -> a + "," + await(value(b));
        case Named<String>(Color color, int n, String x) -> color + x + await(value(n));
      };
    } catch (NullPointerException e) {
      return "null";
    }
  }

  @Each({0, 1, 2, 3, 4})
  @Coroutine
  public static String constantGuard(int k) {
    return switch (shape(k)) {
      case Dot<String> d when await(value(false)) -> "never";
      case Dot<String> d when true -> "dot" + await(value(d.at()));
      case Pair<String> p when await(value(p.left() == null)) -> "empty";
      case Pair<String> p when 1 + 1 == 2 -> "pair";
      case Named<String> n -> "named";
    };
  }

  @Each({0, 1, 2, 3, 4, 5, 6})
  @Coroutine
  public static String constantsAndPatterns(int k) {
    String[] all = {"a", "b", "ccc", "dd", "", null, "zzzz"};
    String text = all[k];
    String r = "";
    switch (text) {
      case "a" -> r += await(value(1));
      case String s when s.length() == await(value(3)) -> r += "three" + s;
      case "b" -> r += "b";
      case String s when s.isEmpty() -> r += await(value("empty"));
      case null -> r += await(value("null"));
      case String s when await(value(s)).length() == 2 -> r += s;
      case String s -> r += "rest" + await(value(s));
    }
    return r;
  }

  @Each({0, 1, 2, 3, 4, 5})
  @Coroutine
  public static String boxes(int k) {
    Object[] all = {1, 2, 30, 'c', null, 2.5};
    Object o = all[k];
    Integer i = o instanceof Integer n ? n : null;
    String r = "";
    switch (i) {
      case 1 -> r += await(value("one"));
      case Integer n when n > await(value(10)) -> r += "big" + n;
      case null -> r += "none";
      case Integer n -> r += await(value(n));
    }
    return r
        + switch (o) {
          case null -> await(value("null"));
          case Character c when Character.isLetter(c) && await(value(c)) == 'c' -> c;
          case Number n -> n.intValue() + await(value(1));
          default -> "never";
        };
  }

  @Each({0, 1, 2})
  @Coroutine
  public static String enums(int k) {
    Color c = k == 2 ? null : Color.values()[k];
    String r = "";
    switch (c) {
      case RED -> r += await(value("red"));
      case Color other when other == await(value(Color.RED)) -> r += "never";
      case GREEN -> r += "green";
      case null -> r += await(value("null"));
      case Color other -> r += "never";
    }
    r +=
        switch (c) {
          case Color.RED -> await(value("R"));
          case GREEN -> "G";
          case null -> "N";
        };
    return r;
  }

  sealed interface Token permits Sign, Word {}

  enum Sign implements Token { PLUS, MINUS }

  record Word(String text) implements Token {}

  @Each({0, 1, 2})
  @Coroutine
  public static String qualified(int k) {
    Token[] all = {Sign.PLUS, Sign.MINUS, new Word("w")};
    return switch (all[k]) {
      case Sign.PLUS -> await(value("+"));
      case Sign.MINUS -> "-";
      case Word(var text) when await(value(text)).equals("v") -> "never";
      case Word w -> w.text() + await(value("!"));
    };
  }

  @Coroutine
  public static void nullWithoutCase() {
    Shape<String> none = null;
    switch (none) {
      case Dot<String> d -> add("never");
      case Pair<String> p when await(value(true)) -> add("never too");
      case Shape<String> s -> { await: pause(); }
    }
  }

  @Each({0, 1, 2, 3})
  @Coroutine
  public static String nullDefault(int k) {
    Object[] all = {null, "s", 1, 2L};
    return switch (all[k]) {
      case String s when await(value(false)) -> "never";
      case Integer i -> "int" + await(value(i));
      case null, default -> "rest" + await(value(all[k]));
    };
  }

  @Coroutine
  public static String guardsOnce() {
    int[] tested = {0};
    String r = "";
    for (Object o : new Object[] {"a", "bb", 3, 4L}) {
      r +=
          switch (o) {
            case String s when tested[0]++ < 0 -> "never";
            case String s when await(value(tested[0]++)) < 0 -> "never";
            case CharSequence c when await(value(c.length())) == 2 -> "two" + c;
            case String s when tested[0]++ > 100 -> "never";
            case Comparable<?> c when await(value(tested[0])) > 5 && c instanceof Number n -> "n" + n;
            case Object x -> "x" + x;
          };
      r += tested[0] + ";";
    }
    return r;
  }

  @Coroutine
  public static String guardThrows() {
    String r = "";
    for (Object o : new Object[] {"a", 1}) {
      try {
        switch (o) {
          case String s when await(raiseInt(new IllegalStateException(s))) > 0 -> r += "never";
          case Integer i when 1 / (i - await(value(1))) > 0 -> r += "never";
          default -> r += "never";
        }
      } catch (IllegalStateException | ArithmeticException e) {
        r += e.getMessage() + ";";
      } finally {
        r += "f";
      }
    }
    return r;
  }

  @Coroutine
  public static String bindings() {
    List<Supplier<String>> later = new ArrayList<>();
    for (Object o : new Object[] {"a", 1, new Word("w"), 'c'}) {
      switch (o) {
        case String s when await(value(true)) -> later.add(() -> s);
        case Integer n -> {
          n = n + await(value(10));
          n++;
          int copy = n;
          later.add(() -> "n" + copy);
        }
        case Word(String text) -> {
          text += await(value("x"));
          add(text);
          String kept = text;
          later.add(() -> kept);
        }
        case Character c -> later.add(() -> "c" + c);
        default -> add("never");
      }
    }
    String r = "";
    for (Supplier<String> one : later) r += one.get();
    return r;
  }

  @Each({0, 1, 2, 3})
  @Coroutine
  public static String fallsThrough(int k) {
    Object[] all = {"s", 1, 2L, 'c'};
    String r = "";
    switch (all[k]) {
      case String s when await(value(s)).isEmpty():
        r += "never";
        break;
      case Integer i when i > await(value(0)):
        r += "int";
        break;
      case Long l:
        r += l;
        await: pause();
        // On into the default.
      default:
        r += await(value("default"));
    }
    return r;
  }

  @Each({0, 1, 2})
  @Coroutine
  public static String nestedGuards(int k) {
    Object o = new Object[] {"in", 5, 'x'}[k];
    return switch (o) {
      case String s when switch (await(value(s))) {
            case "in" -> await(value(s.length())) == 2;
            default -> false;
          } -> "yes";
      case Integer n when await(value(n)) > 3 ? await(value(true)) : n == 0 -> "n";
      case Object x when !(x instanceof Character c && await(value(c)) == 'x') -> "never";
      case Object x -> "x" + x;
    };
  }

  static <T extends Comparable<T>> Object id(T t) {
    return t;
  }

  @Coroutine
  public static <T extends Shape<String>> String generic(T given) {
    return switch (given) {
      case Dot<String> d when await(value(d.at())).isEmpty() -> "never";
      case Dot<String> d -> d.at();
      case Pair<String> p -> "p" + await(value(1));
      case Named<String> n -> n.content();
    };
  }

  @Each({0, 1, 3})
  @Coroutine
  public static String generics(int k) {
    return await(generic(shape(k)));
  }

  record Failing(int n) {
    public int n() {
      throw new IllegalStateException("accessor");
    }
  }

  @Coroutine
  public static String accessorThrows() {
    Object o = new Failing(1);
    try {
      return switch (o) {
        case String s -> s;
        case Failing(int n) when await(value(n)) > 0 -> "never";
        default -> await(value("never"));
      };
    } catch (MatchException e) {
      return "match " + e.getCause().getMessage();
    }
  }

  @Each({0, 1, 2, 3})
  @Coroutine
  public static String instanceOfs(int k) {
    Object o = new Object[] {new Word("w"), "text", 7, null}[k];
    if (!(o instanceof Word(String t)) || await(value(t)).isEmpty()) {
      if (o instanceof String s && s.length() > await(value(2)) && !s.isEmpty()) {
        return s + await(value("s"));
      }
      return !(await(value(o)) instanceof Integer n) ? "none" : "n" + n;
    }
    await: pause();
    return t + t;
  }

  @Coroutine
  public static String loopPatterns() {
    Object o = 3;
    String r = "";
    while (o instanceof Integer n && n > await(value(0))) {
      r += n;
      o = n - 1;
    }
    do {
      o = await(value((Object) "x"));
    } while (!(o instanceof String s));
    r += s;
    for (Object p = 5; p instanceof Integer n && await(value(n)) > 3; p = n - 1) r += "f" + n;
    return r;
  }
}
