package scenarios.members;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import dev.aevent.processor.bothmodes.Each;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Private nested types as type arguments, bounds, exceptions, enums in switches, and lambda parameters. */
public class PrivateTypesEverywhere {
  private enum Level {
    LOW,
    MID,
    HIGH {
      @Override
      int weight() {
        return 100;
      }
    };

    private final int hidden = ordinal() + 1;

    int weight() {
      return hidden;
    }
  }

  private record Item(String name, Level level) implements Comparable<Item> {
    private static int made;

    private Item {
      made++;
    }

    @Override
    public int compareTo(Item o) {
      return level.compareTo(o.level);
    }
  }

  private static class Failure extends Exception {
    private final int code;

    private Failure(int code) {
      super("failure " + code);
      this.code = code;
    }
  }

  private static class Node<T extends Comparable<? super T>> {
    private final T value;
    private Node<T> next;

    private Node(T value, Node<T> next) {
      this.value = value;
      this.next = next;
    }
  }

  private interface Visitor<R> {
    R visit(Item item);
  }

  private static final int LIMIT = 2;
  private static final String KEY = "key";
  private static final byte SMALL = 3;

  @Coroutine
  public static String lists() {
    List<Item> items = new ArrayList<>();
    for (Level l : Level.values()) items.add(new Item(await(value("i" + l)), l));
    items.sort((a, b) -> b.compareTo(a));
    Map<Level, List<Item>> by = await(value(items)).stream().collect(Collectors.groupingBy(Item::level, () -> new EnumMap<>(Level.class), Collectors.toList()));
    IntFunction<Item[]> array = Item[]::new;
    Item[] all = items.toArray(array.apply(await(value(0))));
    Item.made += await(value(1));
    return by.keySet() + all[0].name + all.length + Item.made + items.get(0).level().hidden;
  }

  @Each({0, 1, 2})
  @Coroutine
  public static String switches(int k) {
    Level l = Level.values()[k];
    String s = switch (l) {
      case LOW -> await(value("low"));
      case MID -> "mid";
      case HIGH -> "high" + l.weight();
    };
    switch (l) {
      case LOW:
        s += "1";
      case MID:
        s += await(value("2"));
        break;
      default:
        s += "3" + l.hidden;
    }
    return s;
  }

  @Each({0, 2, 3})
  @Coroutine
  public static String constants(int k) {
    byte b = LIMIT;
    b += await(value(k));
    switch (b) {
      case LIMIT:
        return "limit";
      case SMALL + 1:
        return await(value("small")) + SMALL;
    }
    String s = await(value(k == 3 ? "key" : "x"));
    return switch (s) {
      case KEY -> "key" + b;
      default -> "never";
    };
  }

  @Coroutine
  public static String exceptions() {
    String s = "";
    try {
      await: crash(new Failure(4));
    } catch (Failure f) {
      s += f.code + await(value(f.getMessage()));
    }
    try {
      if (await(value(true))) throw new Failure(5);
    } catch (Failure | RuntimeException e) {
      s += e.getMessage();
    }
    return s;
  }

  @Coroutine
  private static void failing(int code) throws Failure {
    await: pause();
    throw new Failure(code);
  }

  @Coroutine
  public static void escaping() throws Exception {
    await: failing(await(value(9)));
  }

  @Coroutine
  private static <T extends Comparable<? super T>> T max(Node<T> n) {
    T best = n.value;
    while ((n = n.next) != null) {
      if (await(value(n.value)).compareTo(best) > 0) best = n.value;
    }
    return best;
  }

  @Coroutine
  public static String nodes() {
    Node<String> n = new Node<>(await(value("b")), new Node<>("c", null));
    n.next.next = new Node<>("a", await(value((Node<String>) null)));
    Node<Item> items = new Node<>(new Item("x", Level.LOW), new Node<>(new Item("y", Level.HIGH), null));
    return await(max(n)) + await(max(items)).name() + await(max(items)).compareTo(items.value);
  }

  @Coroutine
  private static <R> R accept(Item item, Visitor<R> v) {
    R r = v.visit(item);
    return await(value(r));
  }

  @Coroutine
  public static String visitors() {
    Visitor<String> v = i -> i.name + i.level.hidden;
    BiFunction<Item, Visitor<Integer>, Integer> f = (i, w) -> w.visit(i) + 1;
    Item x = new Item("v", Level.MID);
    return await(accept(x, v)) + await(accept(x, i -> i.level().weight())) + f.apply(x, i -> await0(i));
  }

  private static int await0(Item i) {
    return i.name.length();
  }

  @Coroutine
  public static Object arrays() {
    Item[][] grid = new Item[await(value(2))][1];
    grid[1][0] = new Item("g", Level.LOW);
    Level[] levels = {Level.HIGH, await(value(Level.LOW))};
    Object o = await(value((Object) grid));
    return o instanceof Item[][] g && (Object) g[1][0] instanceof Item i ? i.name + (i == g[1][0]) + levels.length + levels[1] : null;
  }
}
