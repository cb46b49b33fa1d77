package scenarios.generics;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Inner classes of generic classes, and their coroutines' types. */
public class InnerOfGeneric {
  static class Outer<T> {
    T t;

    Outer(T t) {
      this.t = t;
    }

    class Inner<U> {
      U u;

      Inner(U u) {
        this.u = u;
      }

      @Coroutine
      T swap(T with) {
        T old = t;
        t = await(value(with));
        return old;
      }

      @Coroutine
      <V extends T> String all(V v, U other) {
        U before = u;
        u = await(value(other));
        return "" + t + before + u + await(value(v));
      }
    }

    @Coroutine
    Inner<String> inner(String s) {
      await: pause();
      return new Inner<>(s);
    }
  }

  @Coroutine
  public static String all() {
    Outer<Number> o = new Outer<>(1);
    Outer<Number>.Inner<String> i = await(o.inner("u"));
    Number old = await(i.swap(2.5));
    return old + await(i.<Integer>all(7, "w"));
  }

  @Coroutine
  public static String created() {
    Outer<String> o = new Outer<>("t");
    Outer<String>.Inner<Integer> i = o.new Inner<>(await(value(5)));
    return await(i.all("v", await(value(6)))) + await(i.swap("x")).length();
  }
}
