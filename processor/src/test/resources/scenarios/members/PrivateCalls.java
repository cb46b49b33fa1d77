package scenarios.members;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.List;

/** Private methods with varargs, generics, overloads, boxing and every result type, called around awaits. */
public class PrivateCalls {
  private String all(String sep, Object... rest) {
    return rest.length + sep + java.util.Arrays.toString(rest);
  }

  private int over(int x) {
    return x;
  }

  private int over(long x) {
    return -1;
  }

  private int over(Integer x) {
    return -2;
  }

  private <T extends Comparable<T>> T max(List<? extends T> l) {
    T best = l.get(0);
    for (T t : l) if (t.compareTo(best) > 0) best = t;
    return best;
  }

  private static <K, V> V second(K k, V v) {
    return v;
  }

  private long big() {
    return 1L << 40;
  }

  private char letter(int x) {
    return (char) ('a' + x);
  }

  private byte small() {
    return -7;
  }

  private float half(double d) {
    return (float) d / 2;
  }

  private void nothing(StringBuilder s) {
    s.append("n");
  }

  private boolean yes() {
    return true;
  }

  private int[] ints(int... x) {
    return x;
  }

  @Coroutine
  public String varargs() {
    return all(await(value("-"))) + all("+", await(value(1)), 'c') + all(",", (Object[]) new String[] {await(value("s"))}) + ints(1, await(value(2)))[1] + ints().length;
  }

  @Coroutine
  public String overloads() {
    byte b = await(value((byte) 4));
    return over(b) + " " + over(await(value(5L))) + " " + over((Integer) await(value(6))) + " " + over(await(value(7)));
  }

  @Coroutine
  public String generics() {
    String s = max(List.of("a", await(value("b"))));
    int n = max(List.of(1, await(value(2)))) + 1;
    int m = second("k", await(value(3)));
    return s + n + m + PrivateCalls.<Integer, String>second(1, await(value("x"))).length();
  }

  @Coroutine
  public String results() {
    StringBuilder s = new StringBuilder(await(value("s")));
    nothing(s);
    long l = big() + await(value(1));
    s.append(letter(await(value(2)))).append(small()).append(half(await(value(3))));
    if (yes() && await(value(true))) nothing(s);
    return s + "" + l;
  }
}
