package scenarios.generics;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.ArrayList;
import java.util.List;

/** Coroutines of generic classes, inherited with arguments, through type variables, wildcards and bridges. */
public class GenericClasses {
  abstract static class Source<T> {
    @Coroutine
    abstract T next(int i);

    @Coroutine
    List<T> take(int n) {
      List<T> l = new ArrayList<>();
      for (int i = 0; i < n; i++) l.add(await(next(i)));
      return l;
    }
  }

  static class Numbers extends Source<Integer> {
    @Override
    @Coroutine
    Integer next(int i) {
      return await(value(i * i));
    }
  }

  static class Words extends Source<String> {
    @Override
    @Coroutine
    String next(int i) {
      return await(value("w" + i));
    }

    @Override
    @Coroutine
    List<String> take(int n) {
      List<String> l = await(super.take(n));
      l.add("last");
      return l;
    }
  }

  static class Mapped<A, B extends Comparable<B>> extends Source<B> {
    final Source<? extends A> source;
    final java.util.function.Function<A, B> f;

    Mapped(Source<? extends A> source, java.util.function.Function<A, B> f) {
      this.source = source;
      this.f = f;
    }

    @Override
    @Coroutine
    B next(int i) {
      A a = await(source.next(i));
      B b = f.apply(a);
      return b.compareTo(b) == 0 ? await(value(b)) : null;
    }
  }

  @Coroutine
  public static String numbers() {
    return "" + await(new Numbers().take(3));
  }

  @Coroutine
  public static String words() {
    Source<String> s = new Words();
    return "" + await(s.take(2)) + await(s.next(7)).length();
  }

  @Coroutine
  public static String mapped() {
    Source<? extends Comparable<?>> s = new Mapped<Integer, String>(new Numbers(), i -> "<" + i + ">");
    return "" + await(s.take(3)) + await(s.next(5));
  }

  @Coroutine
  public static int unboxedThroughTheVariable() {
    Source<Integer> s = new Numbers();
    int n = await(s.next(3));
    n += await(s.next(2));
    return n;
  }
}
