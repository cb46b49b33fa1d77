package scenarios.generics;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Type arguments that are written out at calls of private methods. */
public class ExplicitTypes<E> {
  private E element;

  @SuppressWarnings("unchecked")
  private <T> T cast(Object o) {
    return (T) o;
  }

  private <T> List<T> list(T first) {
    return new ArrayList<>(List.of(first));
  }

  private static <K, V> V apply(Function<K, V> function, K key) {
    return function.apply(key);
  }

  /** Hides the variable of the class. */
  @SuppressWarnings("unchecked")
  private <E> E hiding(Object o) {
    return (E) o;
  }

  @SuppressWarnings("unchecked")
  @Coroutine
  public static String all() {
    var types = new ExplicitTypes<String>();
    await: pause();
    types.element = "e";
    return await(types.inside());
  }

  @Coroutine
  String inside() {
    await: pause();
    long x = this.<Long>cast(5L).longValue();
    List<Object> list = this.<Object>list("a");
    List<? super E> elements = this.<E>list(element);
    int length = ExplicitTypes.<String, Integer>apply(s -> s.length(), "four");
    String hidden = this.<String>hiding("h").trim();
    String inferred = hiding("i");
    return x + "" + list + elements + length + hidden + inferred;
  }
}
