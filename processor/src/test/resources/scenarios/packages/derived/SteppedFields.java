package scenarios.packages.derived;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.function.Supplier;
import scenarios.packages.base.Held;

/** Fields of a type variable's type, counted in another package by classes that know the type. */
public class SteppedFields {
  static class Counter extends Held<Integer> {
    Counter() {
      super(1);
    }

    @Coroutine
    int count() {
      await: pause();
      int sum = held++;
      sum += ++held;
      sum += this.held--;
      Supplier<Integer> later = () -> --held;
      held += 10;
      return sum * 100 + later.get() + held;
    }
  }

  static class Letters extends Held<Character> {
    Letters() {
      super('a');
    }

    @Coroutine
    String next() {
      await: pause();
      held++;
      return "" + held++ + held;
    }
  }

  @Coroutine
  public static int numbers() {
    return await(new Counter().count());
  }

  @Coroutine
  public static String letters() {
    return await(new Letters().next());
  }
}
