package scenarios.calls;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** References behind a type, however that is written, in front of an await. */
public class ReferencesByType {
  static class Cell<T> {
    final T content;

    Cell(T content) {
      this.content = content;
    }

    T get() {
      return content;
    }

    private T secret() {
      return content;
    }
  }

  static <A, B> B apply(Function<A, B> function, A argument) {
    return function.apply(argument);
  }

  @Coroutine
  public static String parameterized() {
    return apply(Cell<String>::get, await(value(new Cell<String>("a"))))
        + apply(List<String>::size, await(value(List.of("x"))));
  }

  @Coroutine
  public static String qualified() {
    return apply(Map.Entry<String, String>::getKey, await(value(Map.entry("k", "v"))))
        + apply(java.util.List<String>::isEmpty, await(value(List.<String>of())));
  }

  @Coroutine
  public static String secret() {
    return apply(Cell<String>::secret, await(value(new Cell<String>("b"))));
  }

  @Coroutine
  public static String constructor() {
    return apply(Cell<String>::new, await(value("c"))).content;
  }

  @Coroutine
  public static int ofArray() {
    return ((int[]) apply((Function<int[], Object>) int[]::clone, await(value(new int[] {1}))))[0]
        + apply(int[][]::new, await(value(3))).length;
  }

  @Coroutine
  public static String missing() {
    return apply(Cell<String>::get, await(value((Cell<String>) null)));
  }
}
