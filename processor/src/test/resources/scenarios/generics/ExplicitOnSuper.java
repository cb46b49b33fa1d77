package scenarios.generics;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Explicit type arguments of calls on {@code super}, and of private methods, by which lambdas are typed. */
@SuppressWarnings("unchecked")
public class ExplicitOnSuper<E> extends Above<E> {
  private <T> String own(Function<T, String> function, Object argument) {
    return "own " + function.apply((T) argument);
  }

  private static <T> String shared(Function<T, String> function, Object argument) {
    return "shared " + function.apply((T) argument);
  }

  @Override
  <T> String pick(Function<T, String> function, Object argument) {
    return "never";
  }

  private String plain(E given) {
    return "plain " + given;
  }

  @Coroutine
  Object all(ExplicitOnSuper<Integer> other, E given) {
    await: pause();
    String text = super.<String>pick(s -> s.trim(), " a ") + super.<List<String>>pick(l -> l.get(0), List.of("b"));
    text += this.<String>own(s -> s.trim(), " c ") + other.<String>own(s -> s.trim(), await(value(" d ")));
    text += ExplicitOnSuper.<String>shared(s -> s.trim(), " e ");
    Supplier<String> supplier = () -> super.<String>pick(s -> s.trim(), " f ") + this.<String>own(s -> s.trim(), " g ");
    text += supplier.get() + ExplicitOnSuper.super.<String>pick(s -> s.trim(), await(value(" h ")));
    var local = new Object() {
      String it() {
        return ExplicitOnSuper.super.<String>pick(s -> s.trim(), " i ") + ExplicitOnSuper.this.<String>own(s -> s.trim(), " j ");
      }
    };
    text += this.<Object>plain(given) + other.<Integer, String>plain(5) + super.<Object>simple("l");
    return text + local.it() + super.<String, Integer>two(s -> s.length(), "k", n -> n + 1, await(value(2)));
  }

  @Coroutine
  public static Object run() {
    return await(new ExplicitOnSuper<String>().all(new ExplicitOnSuper<>(), "m"));
  }
}

class Above<X> {
  <T> String pick(Function<T, String> function, Object argument) {
    return "above " + function.apply((T) argument);
  }

  String simple(Object given) {
    return "simple " + given;
  }

  <A, B> String two(Function<A, Integer> first, Object a, Function<B, Integer> second, Object b) {
    return "" + first.apply((A) a) + second.apply((B) b);
  }
}
