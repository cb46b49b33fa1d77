package scenarios.switches;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;
import static java.util.concurrent.TimeUnit.*;

import dev.aevent.annotation.Coroutine;
import dev.aevent.processor.bothmodes.Each;
import java.util.concurrent.TimeUnit;

/** Constants of enums behind arrows, by their simple names: they are no labels there. */
public class ArrowConstants {
  @Each({0, 1, 2})
  @Coroutine
  public static TimeUnit imported(int k) {
    await: pause();
    TimeUnit unit =
        switch (k) {
          case 0 -> DAYS;
          case 1 -> HOURS;
          default -> SECONDS;
        };
    return switch (unit) {
      case DAYS -> HOURS;
      case HOURS -> await(value(DAYS));
      default -> (unit);
    };
  }

  enum Size {
    SMALL,
    MIDDLE,
    LARGE;

    @Coroutine
    Size next() {
      return switch (this) {
        case SMALL -> await(value(MIDDLE));
        case MIDDLE -> LARGE;
        case LARGE -> SMALL;
      };
    }

    @Coroutine
    Size before() {
      await: pause();
      Size size =
          switch (this) {
            case SMALL -> LARGE;
            case MIDDLE -> SMALL;
            default -> {
              if (ordinal() == 2) {
                yield MIDDLE;
              }
              yield switch (ordinal()) {
                case 0 -> SMALL;
                default -> LARGE;
              };
            }
          };
      switch (size) {
        case SMALL -> add(SMALL);
        case MIDDLE, LARGE -> add(LARGE);
      }
      return size;
    }
  }

  @Each({0, 1, 2})
  @Coroutine
  public static String own(int k) {
    Size size = Size.values()[k];
    return await(size.next()) + " " + await(size.before());
  }
}
