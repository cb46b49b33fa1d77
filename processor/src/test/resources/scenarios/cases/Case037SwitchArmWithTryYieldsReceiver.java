package scenarios.cases;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import dev.aevent.processor.bothmodes.Each;

/** A switch expression arm with try and catch yields the receiver of a call whose argument awaits. */
public class Case037SwitchArmWithTryYieldsReceiver {
  @Each({0, 1, 2})
  @Coroutine
  public static String receiver(int k) {
    return (switch (k) {
      case 0 -> {
        try {
          yield "abc" + 1 / k;
        } catch (ArithmeticException e) {
          yield "zero";
        }
      }
      case 1 -> {
        try {
          yield await(value("one"));
        } finally {
          add("finally");
        }
      }
      default -> "default";
    }).concat(await(value("!")));
  }
}
