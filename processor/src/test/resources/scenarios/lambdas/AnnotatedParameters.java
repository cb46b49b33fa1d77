package scenarios.lambdas;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Annotations on the parameters of lambdas, whose types may be left to the compiler. */
public class AnnotatedParameters {
  @interface Mark {
    String value() default "";
  }

  @Coroutine
  public static int ordinary() {
    await: pause();
    Function<Integer, Integer> one = (@Mark var x) -> x + 1;
    BiFunction<Integer, Integer, Integer> two = (@Mark("private") final var x, final @Mark var y) -> x + y;
    Function<Integer, Integer> typed = (@Mark final Integer x) -> x + 1;
    return one.apply(1) + two.apply(2, 3) + typed.apply(4);
  }

  interface Awaiting {
    @Coroutine
    int of(int n);
  }

  @Coroutine
  public static int awaiting() {
    Awaiting awaiting = (@Mark var x) -> x + await(value(1));
    return await(awaiting.of(3));
  }
}
