package scenarios.cases;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import dev.aevent.processor.bothmodes.Each;

/** A switch expression with try and finally as an argument, operands before it on the stack. */
public class Case055YieldThroughFinallyInArgument {
  static String foo(String a, int b) {
    return a + b;
  }

  @Each({0, 1})
  @Coroutine
  public static String argument(int n) {
    return foo("x", switch (n) {
      default -> {
        try {
          yield 42;
        } finally {
        }
      }
    }) + foo(see("y", "y"), switch (n) {
      case 0 -> {
        try {
          yield await(value(43));
        } finally {
          await: pause();
        }
      }
      default -> {
        try {
          yield 44 + await(value(1));
        } catch (RuntimeException e) {
          yield 45;
        }
      }
    });
  }
}
