package scenarios.generics;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** Which overload is called for values whose types no name says, and for what is made of them. */
public class NamelessOverloads {
  static class Box<T> {
    T content;

    Box(T content) {
      this.content = content;
    }

    Box<T> same() {
      return this;
    }

    <R> R with(Function<? super T, R> function) {
      return function.apply(content);
    }
  }

  static class Taken {
    final String how;

    Taken(Object value) {
      how = "object";
    }

    Taken(Comparable<?> value) {
      how = "comparable";
    }
  }

  static String c(Object value) {
    return "o";
  }

  static String c(Comparable<?> value) {
    return "c";
  }

  static String s(Object value) {
    return "o";
  }

  static String s(Serializable value) {
    return "s";
  }

  static String c(Object value, int number) {
    return "o";
  }

  static String c(Comparable<?> value, int number) {
    return "c";
  }

  static String l(List<?> value) {
    return "l";
  }

  static String l(Object value) {
    return "o";
  }

  static <T> T pick(T first, T second) {
    return first;
  }

  static <T> T first(List<T> list) {
    return list.get(0);
  }

  @SafeVarargs
  static <T> T[] array(T... values) {
    return values;
  }

  @Coroutine
  public static Object fields() {
    var box = new Box<>(pick(1, "a"));
    await: pause();
    return c(box.content) + s(box.content) + c(box.same().content) + c(box.content, await(value(1)));
  }

  @Coroutine
  public static Object lambdas() {
    var list = List.of(1, "a");
    var box = new Box<>(pick(1, "a"));
    await: pause();
    list.forEach(x -> add(c(x) + s(x)));
    String inner = box.<String>with(x -> {
      var y = x;
      return c(y);
    });
    return list.stream().map(x -> c(x)).toList() + box.with(x -> c(x)) + inner;
  }

  @Coroutine
  public static Object references() {
    var list = List.of(1, "a");
    await: pause();
    return list.stream().map(NamelessOverloads::s).toList() + "" + list.stream().map(Objects::toString).toList();
  }

  @Coroutine
  public static Object results() {
    var list = new ArrayList<>(List.of(1, "a"));
    await: pause();
    Supplier<String> later = () -> c(list.get(0)) + c(first(list)) + new Taken(first(list)).how;
    return c(first(list)) + s(first(list)) + c(first(list), await(value(1))) + later.get();
  }

  @Coroutine
  public static Object arrays() {
    var array = array(1, "a");
    await: pause();
    String all = c(array[0]) + s(array[1]) + c(array[0], await(value(1)));
    for (var each : array) {
      await: pause();
      all += c(each) + s(each);
    }
    return all;
  }

  interface Named {
    default String name() {
      return "named";
    }
  }

  record First(int number) implements Named {}

  record Second(int number) implements Named {}

  @Coroutine
  public static Object members() {
    var named = pick(new First[] {new First(1)}, new Second[] {new Second(2)});
    var box = new Box<>(pick(new First(1), new Second(2)));
    await: pause();
    Supplier<String> later = named[0]::name;
    Supplier<String> ofField = box.content::name;
    return later.get() + named[0].name() + ofField.get() + box.content.name();
  }

  @Coroutine
  public static Object iterators() {
    var list = List.of(1, "a");
    await: pause();
    for (var each : list) {
      add(c(each));
    }
    var iterator = list.iterator();
    add(c(iterator.next()));
    return c(list.get(await(value(0)))) + Optional.of(list.get(1)).map(x -> c(x)).get();
  }

  @Coroutine
  public static Object chosen() {
    var list = List.of(1, "a");
    int number = await(value(1));
    boolean isFirst = number == 1;
    await: pause();
    Supplier<String> later = () -> c(isFirst ? list.get(0) : list.get(1)) + c((list.get(0)));
    List<String> mapped = list.stream()
        .map(x -> c(isFirst ? (x) : null)
            + c(switch (number) {
              case 1 -> x;
              default -> {
                if (number > 4) {
                  yield null;
                }
                yield x;
              }
            }))
        .toList();
    return later.get() + mapped + c(await(value(true)) ? list.get(0) : list.get(1));
  }

  @Coroutine
  public static Object captured() {
    var value = await(value(true)) ? 1 : "a";
    Supplier<String> later = () -> c(value);
    await: pause();
    BiFunction<String, Integer, String> other = (x, y) -> c(value) + x + y;
    return later.get() + other.apply("x", 1);
  }

  @Coroutine
  public static Object reduced() {
    var list = List.of(1, "a");
    await: pause();
    var last = list.stream().reduce((x, y) -> y).get();
    return c(last) + last;
  }

  @Coroutine
  public static Object passed() {
    var list = List.of(1, "a");
    await: pause();
    return "" + list + String.valueOf(list) + l(list) + new ArrayList<>(list) + Map.of("a", list)
        + new StringBuilder().append(list).append(list.get(0)) + new HashMap<>(Map.of(1, list));
  }

  @Coroutine
  public static Object nested() {
    var lists = List.of(List.of(1, "a"));
    await: pause();
    return c(lists.get(0).get(0)) + l(lists.get(0)) + lists.size();
  }
}
