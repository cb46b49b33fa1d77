package scenarios.generics;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** Where nothing tells what a callee's type variable stands for, its bound is inferred, which may name it. */
public class ForeignVariables {
  static class Holder<T extends Comparable<? super T>> {
    T first;
    final List<T> all = new ArrayList<>();

    Holder(T first) {
      this.first = first;
    }

    T first() {
      return first;
    }
  }

  interface Source<T> {
    @Coroutine
    T get();
  }

  @SafeVarargs
  @Coroutine
  static <T extends Comparable<? super T>> T greatest(T... all) {
    T best = null;
    for (T one : all) {
      if (one != null && (best == null || one.compareTo(best) > 0)) {
        best = await(value(one));
      }
    }
    return best;
  }

  @Coroutine
  static <T extends Comparable<T>, L extends List<? super T>> Map<T, L> mapped(T key, L list) {
    await: pause();
    return key == null ? null : Map.of(key, list);
  }

  static <T extends Comparable<? super T>> T same(T value) {
    return value;
  }

  static String show(Object first, Object second) {
    return first + "," + second;
  }

  @Coroutine
  public static String spilled() {
    String first = show(await(greatest(null, null)), await(value(1)));
    String second = show(same(null), await(value(2)));
    String third = show(await(greatest()), await(greatest((Integer) null)));
    String fourth = show(await(mapped(null, null)), await(value(3)));
    return first + second + third + fourth + await(greatest("a", "b")) + await(mapped("k", new ArrayList<>(List.of("l"))));
  }

  @Coroutine
  public static String variables() {
    var none = same(null);
    var list = Arrays.asList(same(null), same(null));
    var mapped = await(mapped(null, null));
    await: pause();
    Supplier<Object> lambda = () -> none;
    class Local {
      @Coroutine
      String all() {
        return "" + none + list + await(value("x")) + mapped;
      }
    }
    var made = new Holder<>(null);
    await: pause();
    Source<?> source = () -> "" + await(value(none == null)) + made.first;
    return lambda.get() + await(new Local().all()) + list.size() + made.all + made.first() + await(source.get());
  }

  @Coroutine
  public static String conditional() {
    Object chosen = await(value(true)) ? same(null) : await(greatest("z"));
    Function<Object, ?> function = x -> same(null);
    return "" + chosen + function.apply(await(value(1)));
  }

  @Coroutine
  public static <E extends Enum<E>> String ofCaller() {
    E none = await(value((E) null));
    List<E> list = new ArrayList<>(Arrays.asList(none, await(value((E) null))));
    return show(list, await(value("own")));
  }
}
