package scenarios.patterns;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import dev.aevent.processor.bothmodes.Each;

/** instanceof patterns bind by flow, negated too, across awaits. */
public class InstanceOf {
  @Each({0, 1, 2})
  @Coroutine
  public static String positive(int k) {
    Object[] all = {"text", 42, null};
    if (await(value(all[k])) instanceof String s && await(value(s.length())) > 2) {
      return s + await(value("!"));
    }
    return "no";
  }

  @Each({0, 1})
  @Coroutine
  public static String negated(int k) {
    Object o = k == 0 ? "text" : (Object) 1;
    if (!(o instanceof String s)) {
      return "none" + await(value(1));
    }
    await: pause();
    return s;
  }

  @Each({0, 1})
  @Coroutine
  public static String negatedWithOr(int k) {
    Object o = k == 0 ? "text" : "";
    if (!(await(value(o)) instanceof String s) || await(value(s.isEmpty()))) return "empty";
    return s + await(value(s.length()));
  }

  @Coroutine
  public static int whileNot() {
    Object o = 0;
    while (!(o instanceof String s)) {
      o = await(value((Integer) o + 1));
      if (o.equals(3)) o = "three";
    }
    return s.length() + await(value(1));
  }

  @Coroutine
  public static String inTernary() {
    Object o = await(value((Object) 5));
    return o instanceof Integer i ? "int" + (i + await(value(1))) : o instanceof String s ? s : await(value("none"));
  }

  @Coroutine
  public static boolean inReturn() {
    Object o = await(value((Object) "abc"));
    return o instanceof String s && s.length() == await(value(3)) && o instanceof CharSequence c && c.charAt(await(value(0))) == 'a';
  }

  @Coroutine
  public static String sameNameTwice() {
    Object a = await(value((Object) "a"));
    Object b = await(value((Object) 1));
    String r = "";
    if (a instanceof String x) r += x + await(value(1));
    if (b instanceof Integer x) r += await(value(x)) + x;
    return r;
  }

  @Coroutine
  public static String bindingReassigned() {
    Object o = "a";
    if (o instanceof String s) {
      s += await(value("b"));
      return s + o;
    }
    return "never";
  }

  @Coroutine
  public static String finalBinding() {
    Object o = "a";
    if (o instanceof final String s && await(value(true))) return s;
    return "never";
  }

  @Coroutine
  public static String inForCondition() {
    Object o = 0;
    String r = "";
    for (; o instanceof Integer i && await(value(i)) < 3; o = i + 1) r += i;
    return r;
  }

  @Coroutine
  public static String expressionOperandMatters() {
    int[] n = {0};
    Object[] all = {"a", "b"};
    return all[n[0]++] instanceof String s && all[n[0]++] instanceof String t ? s + t + await(value(n[0])) : "never";
  }

  /** What is tested has patterns of its own. */
  @Coroutine
  static String nested(Object a, Object b) {
    if ((a instanceof String s && s.length() > await(value(1)) ? b : a) instanceof Integer i) {
      return "integer " + await(value(i));
    }
    if (!((b instanceof Long l && await(value(l)) > 1 ? (Object) (l + 1) : a) instanceof Long m)) {
      return "neither";
    }
    return "long " + await(value(m)) + m;
  }

  @Coroutine
  public static String allNested() {
    return await(nested("ab", 1)) + await(nested("a", 1)) + await(nested("ab", 5L)) + await(nested("ab", 1L)) + await(nested(7, 1));
  }
}
