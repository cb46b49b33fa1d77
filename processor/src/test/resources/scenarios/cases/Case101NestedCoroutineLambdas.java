package scenarios.cases;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Coroutine lambdas nested in each other, each with awaits. */
public class Case101NestedCoroutineLambdas {
  interface Fn<A, B> {
    @Coroutine
    B apply(A a);
  }

  @Coroutine
  static <A, B, C> Fn<A, C> compose(Fn<A, B> f, Fn<B, C> g) {
    await: pause();
    return a -> await(g.apply(await(f.apply(a))));
  }

  @Coroutine
  public static String all() {
    Fn<Integer, String> f = await(compose(x -> await(value(x + 1)), y -> "s" + await(value(y))));
    return await(f.apply(3)) + await(f.apply(4));
  }
}
