package scenarios.traces;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.function.Function;
import java.util.function.Supplier;

/** Ordinary lambdas in coroutine lambdas are lambdas of the method that both stand in. */
public class LambdasInLambdas {
  interface Step {
    @Coroutine
    int go(int k);
  }

  @Coroutine
  public static int ordinaryInCoroutine() {
    Step step =
        k -> {
          Supplier<Integer> s = () -> k / (k - 1);
          await: pause();
          return s.get();
        };
    return await(step.go(1));
  }

  @Coroutine
  public static int twiceInCoroutine() {
    Step step =
        k -> {
          Function<Integer, Supplier<Integer>> f = n -> () -> n / (k - 1);
          return f.apply(await(value(1))).get();
        };
    return await(step.go(1));
  }

  @Coroutine
  public static int coroutineInCoroutine() {
    Step step =
        k -> {
          Step inner =
              n -> {
                Supplier<Integer> s = () -> n / (k - 1);
                return await(value(s.get()));
              };
          return await(inner.go(1));
        };
    return await(step.go(1));
  }

  @Coroutine
  public static int ordinaryInOrdinary() {
    int zero = await(value(0));
    Supplier<Supplier<Integer>> s = () -> () -> 1 / zero;
    return s.get().get();
  }
}
