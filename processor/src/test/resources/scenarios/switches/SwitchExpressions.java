package scenarios.switches;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import dev.aevent.processor.bothmodes.Each;

/** Switch expressions anywhere in an expression, with yield, and awaits in selector and arms. */
public class SwitchExpressions {
  enum Color { RED, GREEN, BLUE }

  @Each({0, 1, 2, 3})
  @Coroutine
  public static int arrows(int k) {
    return see("before", 100) + switch (await(value(k))) {
      case 0 -> await(value(1));
      case 1 -> see("plain", 2);
      case 2 -> {
        int x = await(value(3));
        yield x * await(value(2));
      }
      default -> throw new IllegalStateException("default" + await(value(k)));
    } + await(value(10));
  }

  @Each({0, 1, 2})
  @Coroutine
  public static String oldStyle(int k) {
    String s = switch (k) {
      case 0:
        yield await(value("zero"));
      case 1:
        await: pause();
      default:
        yield "other" + await(value(k));
    };
    return s;
  }

  @Each({0, 1, 2})
  @Coroutine
  public static int exhaustiveEnum(int k) {
    Color c = Color.values()[k];
    int n = switch (c) {
      case RED -> 1;
      case GREEN -> await(value(2));
      case BLUE -> 3;
    };
    return n + await(value(n));
  }

  @Coroutine
  public static int nullEnum() {
    Color c = await(value((Color) null));
    return switch (c) {
      case RED, GREEN, BLUE -> await(value(1));
    };
  }

  static String f(Object... all) {
    add("f");
    return java.util.Arrays.toString(all);
  }

  @Each({0, 1})
  @Coroutine
  public static String inArguments(int k) {
    return f(see("a", 1), switch (k) {
      case 0 -> await(value("x"));
      default -> {
        try {
          yield await(value("y")) + 1 / k;
        } finally {
          add("finally" + await(value(3)));
        }
      }
    }, see("c", 3));
  }

  @Each({0, 1, 2, 3})
  @Coroutine
  public static String yieldThroughLoops(int k) {
    String s = "s" + switch (k) {
      case 0 -> {
        for (int i = 0; ; i++) {
          if (await(value(i)) == 2) yield "loop" + i;
        }
      }
      case 1 -> {
        try {
          await: crash(new RuntimeException("x"));
          yield "never";
        } catch (RuntimeException e) {
          yield e.getMessage();
        } finally {
          await: pause();
        }
      }
      case 2 -> {
        l: {
          if (await(value(true))) break l;
          yield "never";
        }
        yield "after";
      }
      default -> switch (await(value("inner"))) {
        case "inner" -> await(value("nested"));
        default -> "never";
      };
    };
    return s;
  }

  @Each({0, 1, 2})
  @Coroutine
  public static Object typeOfWhole(int k) {
    return switch (k) {
      case 0 -> await(value(1));
      case 1 -> await(value(2.5));
      default -> 'c';
    };
  }

  @Each({0, 1})
  @Coroutine
  public static int unboxing(int k) {
    Integer none = null;
    return switch (k) {
      case 0 -> none;
      default -> await(value((Integer) 4));
    };
  }

  @Coroutine
  public static boolean inCondition() {
    int k = 1;
    return switch (k) {
      case 1 -> await(value(true));
      default -> false;
    } && switch (await(value("a"))) {
      case "a" -> false;
      default -> true;
    };
  }

  @Coroutine
  public static int asReceiverAndIndex() {
    int[] a = {5, 6};
    return (switch (await(value(1))) {
      case 1 -> "four";
      default -> "";
    }).length() + a[switch (await(value(2))) {
      case 2 -> 1;
      default -> 0;
    }];
  }

  @Coroutine
  public static String asStatement() {
    int x = 0;
    x += switch (await(value(1))) {
      case 1 -> x = 5;
      default -> 0;
    };
    return "" + x;
  }
}
