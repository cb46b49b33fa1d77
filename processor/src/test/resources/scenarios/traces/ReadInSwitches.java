// since 21
package scenarios.traces;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import dev.aevent.processor.bothmodes.Each;

/** Switches on what a handler has caught. */
public class ReadInSwitches {
  static sealed class Problem extends Exception permits First, Second {}

  static final class First extends Problem {
    int number = 1;
  }

  static final class Second extends Problem {}

  @Coroutine
  static void fails(int which) throws Problem {
    if (which > 1) {
      await: pause();
    }
    throw which % 2 == 0 ? new First() : new Second();
  }

  @Coroutine
  @Each({0, 1, 2, 3, 4})
  public static int patterns(int which) throws Problem {
    try {
      await: fails(which);
    } catch (Problem e) {
      if (which == 4) {
        return 0;
      }
      return switch (e) {
        case First first when first.number == 1 && tell(e) == 1 -> tell(first);
        case First first -> 2;
        case Second second -> {
          switch (e) {
            case Second again when e == second -> tell(again);
            default -> add("other");
          }
          yield 3;
        }
        case Problem problem -> 4;
      };
    }
    return 5;
  }

  @Coroutine
  @Each({0, 1, 2, 3})
  public static int guards(int which) {
    try {
      await: fails(which);
    } catch (Problem e) {
      return switch (Integer.valueOf(which)) {
        case Integer n when n == 0 && tell(e) == 1 -> 10;
        case Integer n when n == 1 -> 11;
        case Integer n -> n > 2 ? tell(e) : 12;
      };
    }
    return 5;
  }
}
