package scenarios.generics;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Arguments whose type arguments are captures with lower bounds, for overloaded methods and constructors. */
public class LowerBounds {
  static class Lazy<K, V> {
    final SortedMap<K, V> map;
    final Function<? super K, ? extends V> factory;
    String made = "";

    Lazy(SortedMap<K, V> map, Supplier<? extends V> factory) {
      this(map, key -> factory.get());
      made = "supplier";
    }

    Lazy(SortedMap<K, V> map, Function<? super K, ? extends V> factory) {
      this.map = map;
      this.factory = factory;
      made = "function";
    }

    static <K, V> Lazy<K, V> of(SortedMap<K, V> map, Function<? super K, ? extends V> factory) {
      return new Lazy<>(map, factory);
    }

    @Coroutine
    Lazy<K, V> head(K key) {
      SortedMap<K, V> head = await(value(map)).headMap(key);
      return new Lazy<>(head, factory);
    }

    @Coroutine
    V get(K key) {
      if (!map.containsKey(key)) {
        map.put(key, await(value(1)) == 1 ? factory.apply(key) : null);
      }
      return map.get(key);
    }
  }

  @Coroutine
  static <K, V> Lazy<K, V> lazy(SortedMap<K, V> map, Function<? super K, ? extends V> factory) {
    await: pause();
    return new Lazy<>(map, factory);
  }

  static <T> String put(List<T> list, Consumer<? super T> to) {
    list.forEach(to);
    return "consumer";
  }

  static <T> String put(List<T> list, Function<? super T, ?> to) {
    return "function";
  }

  @Coroutine
  static <T> String all(List<T> list, Consumer<? super T> to) {
    await: pause();
    Consumer<? super T> same = to;
    return put(list, same) + await(value(1)) + put(list, to);
  }

  @Coroutine
  public static Object made() {
    Lazy<String, Object> lazy = await(lazy(new TreeMap<>(), (Object key) -> key + "!"));
    String first = "" + await(lazy.get("a")) + await(lazy.get("c"));
    Lazy<String, Object> head = await(lazy.head("b"));
    return first + head.map + lazy.made + head.made;
  }

  @Coroutine
  public static Object called() {
    List<Object> seen = new ArrayList<>();
    return await(all(List.of("x", "y"), seen::add)) + seen;
  }
}
