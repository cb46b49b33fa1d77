// since 21
package scenarios.patterns;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.function.Supplier;

/** Patterns in lambdas and classes that stand in guards, beside awaits: their variables are nobody else's. */
public class BindingsInGuards {
  record Pair(int number, Object other) {}

  interface Test {
    @Coroutine
    boolean of(int number);
  }

  static final Object PAIR = new Pair(1, "a");

  static boolean holds(Supplier<Boolean> test) {
    return test.get();
  }

  @Coroutine
  static boolean asks(Test test, int number) {
    return await(test.of(number));
  }

  @Coroutine
  public static Object lambda() {
    return switch (PAIR) {
      case Pair pair when holds(() -> PAIR instanceof Pair(int a, Object b) && a > 0) && await(value(true)) -> 1;
      default -> 2;
    };
  }

  @Coroutine
  public static Object block() {
    return switch (PAIR) {
      case Pair(int number, Object other) when await(value(number)) == 1
          && holds(() -> {
            if (!(other instanceof String text)) {
              return false;
            }
            return text.length() == number;
          }) -> "" + number + other;
      default -> 2;
    };
  }

  @Coroutine
  public static Object anonymous() {
    return switch (PAIR) {
      case Pair(int number, Object other) when new Object() {
            boolean holds() {
              return other instanceof String text && text.length() == number;
            }
          }.holds() && await(value(true)) -> "" + number + other;
      default -> 2;
    };
  }

  @Coroutine
  public static Object coroutineLambda() {
    return switch (PAIR) {
      case Pair(int number, Object other) when await(asks(
              x -> PAIR instanceof Pair(int a, Object b) && await(value(a)) == x && b == other, number)) -> "" + number;
      default -> 2;
    };
  }

  @Coroutine
  public static Object coroutineBlock() {
    return switch (PAIR) {
      case Pair(int number, Object other) when await(asks(
              x -> {
                if (!(other instanceof String text)) {
                  return false;
                }
                return await(value(text)).length() == x;
              },
              number)) -> "" + number + other;
      default -> 2;
    };
  }

  @Coroutine
  public static Object coroutineOfClass() {
    return switch (PAIR) {
      case Pair pair when await(new Object() {
            @Coroutine
            boolean holds() {
              return PAIR instanceof Pair(int a, Object b) && await(value(true)) && a > 0;
            }
          }.holds()) -> pair.number();
      default -> 2;
    };
  }

  @Coroutine
  public static Object switchInLambda() {
    return switch (PAIR) {
      case Pair pair when holds(() -> switch (pair.other()) {
            case String text when text.isEmpty() -> false;
            case String text -> text.length() == pair.number();
            default -> false;
          }) && await(value(true)) -> 1;
      default -> 2;
    };
  }
}
