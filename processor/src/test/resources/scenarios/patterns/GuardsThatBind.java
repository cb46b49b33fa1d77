// since 21
package scenarios.patterns;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import dev.aevent.processor.bothmodes.Each;

/** Guards with patterns of their own, which need not match where the guard holds. */
public class GuardsThatBind {
  record Pair(Object a, Object b) {}

  static Object[] all() {
    return new Object[] {"s", "t", 1, 2L, new Pair("a", 1), new Pair(1, "b"), new Pair(new Pair("c", 2), "d")};
  }

  @Each({0, 1, 2, 3, 4, 5, 6})
  @Coroutine
  public static String negated(int k) {
    Object other = all()[(k + 1) % 7];
    switch (all()[k]) {
      case String s when !(other instanceof String t) -> add(await(value(s)));
      case String s when other instanceof String t && t.length() == await(value(1)) -> add(s + t);
      case Pair(var a, var b) when !(a instanceof String c) -> add(a + "" + await(value(b)));
      case Pair(String a, var b) when !(b instanceof Integer i && i > 1) && await(value(true)) -> add(a + b);
      case Integer i when !(await(value(other)) instanceof Long l) -> add("i" + i);
      default -> add("default" + await(value(k)));
    }
    return "";
  }

  @Each({0, 1, 2, 3, 4, 5, 6})
  @Coroutine
  public static String bound(int k) {
    Object other = all()[(k + 1) % 7];
    return switch (all()[k]) {
      case String s when other instanceof String t && t.equals("t") -> await(value(s)) + t;
      case Object o when o instanceof Pair(Object a, String b) && a instanceof Pair(var c, var d) -> await(value(b)) + c + d;
      case Pair p when p instanceof Pair(String a, Integer b) ? b > 0 : other instanceof Pair q && q.a() != null ->
        await(value("pair")) + p;
      case Integer i when k > 1 || !(other instanceof Long l && l > 1) -> "other" + await(value(i));
      default -> "default" + await(value(k));
    };
  }

  @Each({0, 1, 2, 3, 4, 5, 6})
  @Coroutine
  public static String old(int k) {
    String out = "";
    switch (all()[k]) {
      case String s when !(all()[(k + 1) % 7] instanceof String t):
        out += await(value(s));
        break;
      case Pair(var a, var b) when a instanceof String t && !t.isEmpty():
        out += t + await(value(b)) + t;
        break;
      default:
        out += "d";
    }
    return out;
  }

  /** A switch on patterns is tested by another pattern. */
  @Each({0, 1, 2, 3, 4, 5, 6})
  @Coroutine
  public static String tested(int k) {
    Object other = all()[(k + 1) % 7];
    if ((switch (all()[k]) {
      case String s when !(other instanceof Integer i) -> await(value(s));
      case Pair(String a, var b) when b instanceof Integer i && i == await(value(1)) -> i;
      case Pair p -> await(value(p.b()));
      default -> other;
    }) instanceof String found) {
      return found + await(value(k)) + found;
    }
    return "none";
  }
}
