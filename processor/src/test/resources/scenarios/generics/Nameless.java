package scenarios.generics;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Types that no name says: values are of all their bounds, whatever variable they wait in. */
public class Nameless {
  interface P {
    default String p() {
      return "p";
    }
  }

  interface Q {
    default String q() {
      return "q";
    }
  }

  record X(int n) implements P, Q {}

  record Z(int n) implements P, Q {}

  static class Box<T extends Number & Comparable<T>> {
    final T content;

    Box(T content) {
      this.content = content;
    }

    T get() {
      return content;
    }

    @Coroutine
    T slow() {
      return await(value(content));
    }
  }

  static <T> T pick(T a, T b) {
    return a;
  }

  static String f(Comparable<?> c, Object o) {
    return "comparable";
  }

  static String f(Object c, Object o) {
    return "object";
  }

  static String g(Comparable<?> c) {
    return "comparable";
  }

  static String g(Object o) {
    return "object";
  }

  @Coroutine
  static <T> T id(T value) {
    await: pause();
    return value;
  }

  @Coroutine
  public static String kept() {
    return f(pick(1, "s"), await(value(1))) + f(pick(new X(1), "s"), await(value(1)));
  }

  @Coroutine
  public static String chosen() {
    boolean b = await(value(true));
    return g(await(b ? id("s") : id(1))) + g(b ? await(id("s")) : await(id(1)));
  }

  @Coroutine
  public static String chosenAndAssigned() {
    boolean b = await(value(true));
    Comparable<?> c = await(b ? id("s") : id(1));
    return g(c);
  }

  @Coroutine
  public static String received() {
    boolean b = await(value(true));
    return await(b ? id(new X(1)) : id(new Z(2))).q() + (await(value(b)) ? new X(3) : new Z(4)).p();
  }

  @Coroutine
  public static String elements() {
    var list = List.of(new X(1), new Z(2));
    await: pause();
    String s = list.get(0).q() + list.get(1).p();
    for (var one : list) s += one.q() + await(value(one.p()));
    return s;
  }

  @Coroutine
  public static String optional() {
    boolean b = await(value(true));
    var kept = Optional.of(b ? new X(1) : new Z(2));
    await: pause();
    return kept.get().q() + kept.orElseThrow().p();
  }

  @Coroutine
  public static String comparables() {
    var list = List.of(1, "a", 2.5);
    await: pause();
    Comparable<?> c = list.get(0);
    return g(list.get(1)) + g(c) + f(list.get(2), await(value(1)));
  }

  @Coroutine
  public static String captured() {
    Box<?> box = new Box<>(1);
    return f(box.get(), await(value(1))) + g(await(box.slow())) + f(await(box.slow()), await(box.slow()));
  }

  @Coroutine
  public static int deep() {
    List<List<List<List<List<List<List<List<String>>>>>>>> list =
        List.of(List.of(List.of(List.of(List.of(List.of(List.of(List.of("four"))))))));
    await: pause();
    var map = Map.of("a", Map.of(1, List.of(Optional.of(List.of(Map.of('c', List.of("x")))))));
    await: pause();
    return list.get(0).get(0).get(0).get(0).get(0).get(0).get(0).get(0).length()
        + map.get("a").get(1).get(0).get().get(0).get('c').get(0).length();
  }

  static class Chain<T extends Comparable<T>> {
    class Link<U extends T> {
      final U end;

      Link(U end) {
        this.end = end;
      }

      @Coroutine
      String text() {
        return "link " + await(value(end));
      }
    }

    @Coroutine
    String text(T t) {
      Link<? extends T> link = new Link<>(t);
      await: pause();
      return await(link.text()) + link.end;
    }
  }

  @Coroutine
  public static String boundOfOuter() {
    return await(new Chain<String>().text("a"));
  }

  @Coroutine
  static <T> String local(T t) {
    class Link<U extends T> {
      final U end;

      Link(U end) {
        this.end = end;
      }
    }
    Link<? extends T> link = new Link<>(t);
    await: pause();
    return "local " + link.end;
  }

  @Coroutine
  public static String boundOfMethod() {
    return await(local("t"));
  }

  abstract static class Keeper<T extends Keeper<T, U>, U extends List<T>> {
    U kept;

    @Coroutine
    U put(U all) {
      await: pause();
      kept = all;
      return all;
    }
  }

  static class Own extends Keeper<Own, List<Own>> {}

  @Coroutine
  public static int boundOfOther() {
    return await(new Own().put(List.of(new Own()))).size();
  }

  interface Closed extends AutoCloseable {
    @Override
    default void close() {
      add("closed");
    }
  }

  record Door(int n) implements P, Closed, Iterable<String> {
    @Override
    public java.util.Iterator<String> iterator() {
      return List.of("door").iterator();
    }
  }

  record Gate(int n) implements P, Closed, Iterable<String> {
    @Override
    public java.util.Iterator<String> iterator() {
      return List.of("gate").iterator();
    }
  }

  @Coroutine
  public static String resource() {
    boolean b = await(value(true));
    String s = "";
    try (var opened = b ? new Door(1) : new Gate(2)) {
      s += opened.p() + await(value(1));
    }
    return s;
  }

  @Coroutine
  public static String iterated() {
    boolean b = await(value(true));
    String s = "";
    var kept = b ? new Door(1) : new Gate(2);
    for (String t : kept) s += t + await(value(2)) + kept.p();
    for (String t : await(value(b)) ? new Door(1) : new Gate(2)) s += t + await(value(3));
    return s;
  }

  @Coroutine
  public static String used() {
    boolean b = await(value(true));
    var kept = b ? new X(1) : new Z(2);
    String s = "";
    synchronized (kept) {
      s += kept;
    }
    await: pause();
    if (kept instanceof X x) s += x.n();
    Runnable r = () -> add(kept.q());
    java.util.function.Supplier<Q> supplied = () -> kept;
    s += supplied.get().q();
    r.run();
    P p = await(value(true)) ? kept : null;
    P[] all = {kept, await(value(kept))};
    Optional<? extends Q> optional = Optional.of(kept);
    await: pause();
    return s + p.p() + all[1].p() + optional.get().q();
  }
}
