package scenarios.dispatch;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Calls by the signature of a generic class, below one that has the bridge: some compilers write no second one. */
public class BridgesAbove {
  abstract static class Base<T> {
    @Coroutine
    abstract String take(T t);

    @Coroutine
    String twice(T t) {
      return await(take(t)) + await(take(t));
    }
  }

  static class First extends Base<String> {
    @Override
    @Coroutine
    String take(String s) {
      return "first " + await(value(s.length()));
    }

    @Coroutine
    String take(CharSequence s) {
      return "overload";
    }
  }

  static class Second extends First {
    @Override
    @Coroutine
    String take(String s) {
      return "second " + await(value(s)) + await(super.take(s));
    }
  }

  static class Third extends Second {}

  static class Fourth extends Third {
    @Override
    @Coroutine
    String take(String s) {
      return "fourth " + await(super.take(s));
    }
  }

  interface Taking<T> {
    @Coroutine
    String of(T t);
  }

  interface TakingNumbers<N extends Number> extends Taking<N> {
    @Override
    @Coroutine
    default String of(N n) {
      return "number " + await(value(n.intValue()));
    }
  }

  static class OfNumbers implements TakingNumbers<Integer> {}

  static class OfIntegers extends OfNumbers {
    @Override
    @Coroutine
    public String of(Integer i) {
      return "integer " + await(value(i));
    }
  }

  static class OfSome extends OfIntegers {
    @Override
    @Coroutine
    public String of(Integer i) {
      return "some " + await(super.of(i));
    }
  }

  static class Ordered<T extends Comparable<?>> {
    @Coroutine
    String put(T t) {
      return "ordered " + await(value("" + t));
    }
  }

  /** The bridge takes what the method behind it does not accept. */
  static class Numbers<T extends Number & Comparable<?>> extends Ordered<T> {
    @Override
    @Coroutine
    String put(T t) {
      return "numbers " + await(super.put(t));
    }

    @Coroutine
    String put(Integer i) {
      return "overload";
    }
  }

  static class Longs extends Numbers<Long> {
    @Override
    @Coroutine
    String put(Long l) {
      return "longs " + await(super.put(l));
    }
  }

  /** Declares what a subclass's interface asks for, and more of the name. */
  static class Unaware {
    @Coroutine
    public String of(Integer i) {
      return "unaware of integers";
    }

    @Coroutine
    public String of(String s) {
      return "unaware " + await(value(s));
    }

    @Coroutine
    public String of(Thread t) {
      return "unaware of threads";
    }
  }

  static class Aware extends Unaware implements Taking<String> {}

  static class Overriding extends Aware {
    @Override
    @Coroutine
    public String of(String s) {
      return "overriding " + await(super.of(s));
    }
  }

  interface Arrays<T, C extends Comparable<T>> {
    @Coroutine
    String all(T[] all, C one, java.util.List<? extends T> list);
  }

  static class OfStrings<S extends CharSequence> implements Arrays<String, String> {
    @Override
    @Coroutine
    public String all(String[] all, String one, java.util.List<? extends String> list) {
      return all[0] + await(value(one)) + list;
    }

    @Coroutine
    public String all(Object[] all, String one, java.util.List<? extends S> list) {
      return "overload";
    }
  }

  @Coroutine
  public static String bounds() {
    Ordered<Long> numbers = new Numbers<Long>();
    Ordered<Long> longs = new Longs();
    Numbers<Long> some = new Longs();
    return await(numbers.put(1L)) + ", " + await(longs.put(2L)) + ", " + await(some.put(3L)) + ", " + await(some.put(4));
  }

  @Coroutine
  public static String unaware() {
    String all = "";
    for (Taking<String> one : java.util.List.of(new Aware(), new Overriding())) {
      all += await(one.of("x")) + "; ";
    }
    return all;
  }

  @Coroutine
  public static String arrays() {
    Arrays<String, String> strings = new OfStrings<>();
    return await(strings.all(new String[] {"a"}, "b", java.util.List.of("c")));
  }

  @Coroutine
  public static String classes() {
    String all = "";
    for (Base<String> one : java.util.List.of(new First(), new Second(), new Third(), new Fourth())) {
      all += await(one.take("x")) + ", " + await(one.twice("yy")) + "; ";
    }
    return all;
  }

  @Coroutine
  public static String interfaces() {
    String all = "";
    for (Taking<Integer> one : java.util.List.<Taking<Integer>>of(new OfNumbers(), new OfIntegers(), new OfSome())) {
      all += await(one.of(1)) + "; ";
    }
    for (TakingNumbers<Integer> one : java.util.List.<TakingNumbers<Integer>>of(new OfNumbers(), new OfIntegers(), new OfSome())) {
      all += await(one.of(2)) + "; ";
    }
    return all;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  @Coroutine
  public static String polluted() {
    Base raw = new Second();
    try {
      return await((String) raw.take(1));
    } catch (ClassCastException e) {
      return "no string";
    }
  }
}
