package scenarios.traces;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import dev.aevent.processor.bothmodes.Each;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** The lines of loops and switches, in their heads and bodies, in any round. */
public class LoopsAndSwitches {
  static int zero = 0;

  static boolean check(int n, int limit) {
    if (n == limit) {
      throw new IllegalStateException("at " + n);
    }
    return n < 5;
  }

  @Coroutine
  static boolean slowCheck(int n, int limit) {
    return check(n, limit) && await(value(true));
  }

  @Coroutine
  @Each({0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  public static void loops(int which) {
    int n = 0;
    try {
      switch (which) {
        case 0 -> {
          while (check(n, 2)) {
            n += await(value(1));
          }
        }
        case 1 -> {
          while (await(slowCheck(n, 2))) {
            n++;
          }
        }
        case 2 -> {
          do {
            n += await(value(1));
          } while (check(n, 3));
        }
        case 3 -> {
          do {
            n++;
          } while (await(slowCheck(n, 3)));
        }
        case 4 -> {
          for (check(0, 1);
              check(n, 9);
              n += 1 / (3 - n)) {
            await: pause();
          }
        }
        case 5 -> {
          for (int i = await(value(0));
              await(slowCheck(i, 9));
              i += await(value(1)) / (2 - i)) {
            n = i;
          }
        }
        case 6 -> {
          for (int i : new int[] {3, 2, 1, 0}) {
            n += 6
                / i
                + await(value(1));
          }
        }
        case 7 -> {
          for (String word : Arrays.asList("a", null)) {
            add(
                word.length()
                    + await(value(1)));
          }
        }
        case 8 -> {
          outer:
          for (int i = 0; i < 3; i++) {
            for (int j = 0; ; j++) {
              if (i == 1) {
                continue outer;
              }
              if (j == 2) {
                if (i == 2) {
                  throw new IllegalStateException(
                      i + "," + await(value(j)));
                }
                continue outer;
              }
              await: pause();
            }
          }
        }
        case 9 -> {
          for (; ; ) {
            await: pause();
            if (n++ == 2) {
              check(
                  n,
                  3);
            }
          }
        }
        default -> {
          while (true) {
            try {
              await: pause();
              check(n++, 1);
            } catch (IllegalStateException e) {
              if (n > 4) {
                throw e;
              }
              add(e);
              n = 5;
            } finally {
              if (n == 5) {
                check(0, 0);
              }
            }
          }
        }
      }
    } catch (RuntimeException e) {
      add(e);
    }
  }

  sealed interface Shape permits Circle, Square {}

  record Circle(int radius) implements Shape {}

  record Square(int side) implements Shape {}

  enum Colour {
    RED,
    GREEN,
    BLUE
  }

  @Coroutine
  @Each({0, 1, 2, 3})
  public static void arms(int which) {
    Colour colour = Colour.values()[which % 3];
    try {
      int n =
          switch (await(value(colour))) {
            case RED -> await(value(1))
                / zero;
            case GREEN -> {
              int one = await(value(1));
              yield one
                  / zero;
            }
            default -> throw new IllegalArgumentException(
                "blue" + await(value("!")));
          };
      add(n);
    } catch (RuntimeException e) {
      add(e);
    }
    try {
      switch (which) {
        case 0:
          await: pause();
        case 1:
          add(1 / zero);
          break;
        case 2:
          {
            String text = await(value((String) null));
            switch (text) {
              default:
                add("never");
            }
          }
          break;
        default:
          add(
              switch (colour) {
                case RED -> Integer.parseInt(
                    await(value("red")));
                default -> 0;
              });
      }
    } catch (RuntimeException e) {
      add(e);
    }
  }

  @Coroutine
  @Each({0, 1, 2})
  public static void patterns(int which) throws IOException {
    Object object = which == 0 ? new Circle(0) : which == 1 ? new Square(2) : "text";
    try {
      if (object instanceof Circle circle
          && await(value(1))
                  / circle.radius()
              > 0) {
        add("never");
      } else if (object instanceof Square square) {
        await: fails(
            square.side());
      } else if (!(object instanceof Integer number)) {
        throw new IOException("no number" + await(value("!")));
      } else {
        add(number);
      }
    } catch (ArithmeticException | IllegalStateException e) {
      add(e);
    }
  }

  @Coroutine
  static void fails(int n) {
    List<Integer> list = List.of(1, 2);
    for (int i = 0; i <= n; i++) {
      add(list.get(i) + await(value(1)) > 2 ? check(1, 1) : "less");
    }
  }

  @Coroutine
  @Each({0, 1, 2, 3})
  public static void conditions(int which) {
    try {
      if (which == 0
          && await(value(true))
          && 1 / zero == 0) {
        add("never");
      }
      boolean b =
          which == 1
              ? await(value(true))
                  || await(value(false))
              : which == 2
                  && check(
                      which,
                      2);
      add(b);
      add(
          which == 3
              ? 3
                  / (await(value(0)))
              : 3);
    } catch (RuntimeException e) {
      add(e);
    }
  }
}
