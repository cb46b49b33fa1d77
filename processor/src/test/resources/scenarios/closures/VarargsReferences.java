package scenarios.closures;

import static dev.aevent.Aevent.await;
import static dev.aevent.Aevent.spawn;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import dev.aevent.function.Action2;
import dev.aevent.function.Action3;
import java.util.Arrays;
import java.util.function.Supplier;

/** References to coroutines with a variable number of arguments, which they get one by one or as an array. */
public class VarargsReferences {
  interface None {
    @Coroutine
    String get();
  }

  interface One<A> {
    @Coroutine
    String get(A a);
  }

  interface Two<A, B> {
    @Coroutine
    String get(A a, B b);
  }

  interface Numbers {
    @Coroutine
    long get(int a, short b, Integer c);
  }

  static class Box<T> {
    @Coroutine
    @SafeVarargs
    final String types(T... all) {
      return all.getClass().getSimpleName() + await(value(all.length));
    }

    @Coroutine
    final String own(T one) {
      return await(spawn(this::types, one, one).join()) + await(spawn(this::types).join());
    }
  }

  private final String name;

  VarargsReferences(String name) {
    this.name = name;
  }

  @Coroutine
  static String join(Object... all) {
    return Arrays.deepToString(all) + await(value(all.length));
  }

  @Coroutine
  static long sum(long first, long... others) {
    long sum = first;
    for (long other : others) {
      sum = sum * 10 + await(value(other));
    }
    return sum;
  }

  @Coroutine
  String named(String... all) {
    return name + String.join("+", all) + await(value(all.length));
  }

  @Coroutine
  void shown(int times, String... all) {
    see("shown", times + Arrays.toString(all) + await(value(name)));
  }

  @Coroutine
  public static String closures() {
    VarargsReferences self = new VarargsReferences("n");
    None none = VarargsReferences::join;
    One<String> one = VarargsReferences::join;
    One<Object[]> array = VarargsReferences::join;
    Two<Integer, int[]> two = VarargsReferences::join;
    Numbers numbers = VarargsReferences::sum;
    None bound = self::named;
    One<String[]> boundArray = self::named;
    Two<VarargsReferences, String> unbound = VarargsReferences::named;
    return await(none.get()) + await(one.get("a")) + await(array.get(new Object[] {"b", 1})) + await(two.get(2, new int[] {3}))
        + await(numbers.get(1, (short) 2, 3)) + await(bound.get()) + await(boundArray.get(new String[] {"c", "d"}))
        + await(unbound.get(self, "e"));
  }

  @Coroutine
  public static String spawned() {
    VarargsReferences self = new VarargsReferences("s");
    String s = await(spawn(VarargsReferences::join).join()) + await(spawn(VarargsReferences::join, "a", 1).join());
    s += await(spawn(self::named, see("first", "b"), see("second", "c")).join());
    s += await(spawn(self::named, new String[] {"d", "e", "f"}).join());
    s += await(spawn(VarargsReferences::named, self, "g").join()) + await(spawn(VarargsReferences::named, self).join());
    s += await(spawn(VarargsReferences::sum, 1L, 2L, 3L).join()) + await(spawn(VarargsReferences::sum, 4L).join());
    await(spawn((Action3<Integer, String, String>) self::shown, 2, await(value("h")), "i")).join();
    await(spawn((Action2<Integer, String> & Cloneable) self::shown, 3, "j")).join();
    return s;
  }

  @Coroutine
  public static String genericClasses() {
    Box<String> strings = new Box<>();
    Box<? extends Number> numbers = new Box<Integer>();
    None none = numbers::types;
    Two<Box<String>, String> unbound = Box::types;
    return await(none.get()) + await(unbound.get(strings, "a")) + await(strings.own("b"))
        + await(spawn(numbers::types).join()) + await(spawn(strings::types, "c").join())
        + await(spawn(Box<Integer>::types, new Box<Integer>(), 1, 2).join())
        + await(spawn(strings::types, new String[] {"d"}).join());
  }

  @Coroutine
  static long longs(long... all) {
    return Arrays.stream(all).sum() + await(value(all.length));
  }

  @Coroutine
  static long two(int a, long b) {
    return await(value(a)) + b;
  }

  /** The task unboxes it, not who spawns it. */
  @Coroutine
  public static String nulls() {
    Integer none = await(value((Integer) null));
    String s = "";
    try {
      var task = spawn(VarargsReferences::longs, 1, none);
      see("task", "spawned");
      s += await(task.join());
    } catch (NullPointerException e) {
      s += "variable";
    }
    try {
      var task = spawn(VarargsReferences::two, none, 2L);
      see("task", "spawned");
      s += await(task.join());
    } catch (NullPointerException e) {
      s += "fixed";
    }
    return s;
  }

  private static String failing(String... all) {
    throw new IllegalStateException(String.join("-", all));
  }

  /** Java compiles it as it does a lambda, which has a frame. */
  @Coroutine
  public static void ordinary() {
    Supplier<String> failing = VarargsReferences::failing;
    await(value(1));
    await(value(failing.get()));
  }

  @Coroutine
  public String own() {
    return await(spawn(this::named, name, "x").join());
  }

  public VarargsReferences() {
    this("o");
  }
}
