package scenarios.generics;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.List;

/** Private fields to which values are added that are of a type variable's type. */
public class TextOfVariables<T extends Comparable<T>> {
  private String text = "";
  private static String shared = "";
  private int number;
  private long sum;
  private T held;

  TextOfVariables<T> self() {
    return this;
  }

  @Coroutine
  <U> Object added(T first, U second, List<? extends T> more) {
    await: pause();
    text += first;
    text += second;
    self().text += first;
    self().text += second;
    text += more.get(0);
    this.text += more;
    shared += first;
    shared += second;
    held = first;
    text += held;
    self().text += self().held;
    return text + await(value(shared.length()));
  }

  @Coroutine
  <N extends Integer> Object summed(N n, List<N> more, T other) {
    await: pause();
    number += n;
    sum -= more.get(0);
    self().number *= n;
    self().sum += more.get(0);
    number <<= n;
    return number + "," + sum + await(value(""));
  }

  @Coroutine
  public static Object texts() {
    shared = "";
    return await(new TextOfVariables<String>().added("a", 'b', List.of("c")));
  }

  @Coroutine
  public static Object sums() {
    return await(new TextOfVariables<String>().summed(3, List.of(4), "d"));
  }

  static class Inner<V> {
    private String own = "i";

    class Deep {
      @Coroutine
      Object add(V value, TextOfVariables<String> other) {
        await: pause();
        own += value;
        other.text += value;
        Inner.this.own += List.of(value);
        return own + other.text + await(value("!"));
      }
    }
  }

  @Coroutine
  public static Object inners() {
    return await(new Inner<Integer>().new Deep().add(7, new TextOfVariables<>()));
  }
}
