package scenarios.packages.derived;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.List;
import java.util.function.Function;
import scenarios.packages.base.Stock;

/** What inherited members have, as values of types that are hard to write. */
public class UsedResults<V> extends Stock<String, V> {
  private record Hidden(int size) {}

  static class OfHidden extends Stock<String, Hidden> {
    @Coroutine
    Object sizes() {
      put("a", new Hidden(3));
      await: pause();
      return current().size() + entry(await(value(0))).size() + super.current().size() + value.size();
    }
  }

  static class OfFunctions extends Stock<String, Function<? super Integer, ? extends List<? extends Number>>> {
    @Coroutine
    Object applied() {
      put("a", x -> List.of(x, 2.5));
      await: pause();
      Number last = current().apply(1).get(1);
      for (Number each : super.entry(0).apply(await(value(2)))) {
        add(each);
      }
      return List.of(last, value.apply(3).get(0).intValue());
    }
  }

  @Coroutine
  static Object ofWildcard(UsedResults<? extends Number> used) {
    await: pause();
    Number read = used.current();
    return List.of(read, used.current().intValue(), used.entry(await(value(0))).intValue(), used.value.intValue());
  }

  @Coroutine
  static <X extends Number & Comparable<X>> Object ofIntersection(UsedResults<X> used, X other) {
    await: pause();
    X read = used.current();
    return List.of(read.compareTo(other), used.current().compareTo(read), used.entry(await(value(0))).intValue());
  }

  @Coroutine
  public static Object ofWildcard() {
    var used = new UsedResults<Integer>();
    used.put("a", 4);
    return await(ofWildcard(used));
  }

  @Coroutine
  public static Object ofIntersection() {
    var used = new UsedResults<Integer>();
    used.put("a", 4);
    return await(ofIntersection(used, 5));
  }

  @Coroutine
  public static Object ofFunctions() {
    return await(new OfFunctions()).applied();
  }

  @Coroutine
  public static Object ofHidden() {
    return await(new OfHidden()).sizes();
  }

  @Coroutine
  public static Object inferred() {
    var used = new UsedResults<List<? extends Comparable<?>>>();
    List<? extends Comparable<?>> list = List.of(1, "b");
    used.put("a", list);
    await: pause();
    var first = used.current().get(0);
    return List.of(first, await(value(1)));
  }

  @Coroutine
  public static Object anonymous() {
    var anonymous = new UsedResults<Integer>() {
      @Override
      protected Integer current() {
        return super.current() + 1;
      }
    };
    anonymous.put("a", 6);
    return List.of(anonymous.current(), await(value(1)));
  }
}
