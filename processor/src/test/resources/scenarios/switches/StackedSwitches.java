package scenarios.switches;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import dev.aevent.processor.bothmodes.Each;

/** Switch expressions in which javac miscompiles more than its stack has room for: nothing may be added to that. */
public class StackedSwitches {
  @Coroutine
  static char same(char c) {
    await: pause();
    return c;
  }

  /** A variable that one of the groups declares and does not assign. */
  @Each({0, 1})
  @Coroutine
  public static void unassigned(int k) {
    add(await(value(
        switch (k) {
          case 0:
            char c;
          default:
            yield 'a';
        })));
    add(await(same(
        switch (k) {
          case 1:
            char c;
          default:
            yield 'b';
        })));
  }

  @Each({0, 1})
  @Coroutine
  public static int returned(int k) {
    await: pause();
    return switch (k) {
          case 0:
            long c;
          default:
            yield 1;
        }
        + k;
  }

  @Each({0, 1})
  @Coroutine
  public static void tried(int k) {
    add(await(value(
        switch (k) {
          case 0 -> 'a';
          default -> {
            try {
              yield (char) (99 / (k - 1));
            } catch (ArithmeticException e) {
              yield 'b';
            }
          }
        })));
    add(await(value((short) 3)) * switch (k) {
          case 0 -> 5L;
          default -> {
            try {
              see("k", k);
            } finally {
            }
            yield 6L;
          }
        });
  }

  @Each({0, 1})
  @Coroutine
  public static void thrown(int k) {
    await: pause();
    throw switch (k) {
      case 0 -> new IllegalStateException("zero");
      default -> {
        try {
          throw new IllegalArgumentException("one");
        } catch (IllegalArgumentException e) {
          yield e;
        }
      }
    };
  }
}
