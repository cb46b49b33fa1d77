package scenarios.generics;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Captured wildcards, recursive bounds and arrays of type variables. */
public class Captures {
  @Coroutine
  static <T> void swap(List<T> l, int i, int j) {
    T old = l.get(i);
    l.set(i, await(value(l.get(j))));
    l.set(j, old);
  }

  @Coroutine
  public static String captured() {
    List<?> l = new ArrayList<>(List.of(1, 2, 3));
    await: swap(l, 0, 2);
    return "" + l;
  }

  @Coroutine
  static <T extends Comparable<T>> T[] sorted(T[] a) {
    T[] copy = a.clone();
    for (int i = 0; i < copy.length; i++) {
      for (int j = i + 1; j < copy.length; j++) {
        if (await(value(copy[i])).compareTo(copy[j]) > 0) {
          T t = copy[i];
          copy[i] = copy[j];
          copy[j] = t;
        }
      }
    }
    return copy;
  }

  @Coroutine
  public static String arrays() {
    Integer[] a = await(sorted(new Integer[] {3, 1, 2}));
    String[] s = await(sorted(new String[] {"b", "a"}));
    return Arrays.toString(a) + s[0];
  }

  enum Level { LOW, HIGH }

  @Coroutine
  static <E extends Enum<E>> E next(E e) {
    E[] all = e.getDeclaringClass().getEnumConstants();
    return all[(await(value(e.ordinal())) + 1) % all.length];
  }

  @Coroutine
  public static Level enums() {
    return await(next(await(next(await(next(Level.LOW))))));
  }

  @SafeVarargs
  @Coroutine
  static <T> List<T> list(T... all) {
    await: pause();
    return Arrays.asList(all);
  }

  @Coroutine
  public static String varargs() {
    List<? super Integer> l = await(list(1, 2));
    return l + "" + await(list("a", 1.5)) + await(Captures.<Object>list()) + await(list((Object) null));
  }
}
