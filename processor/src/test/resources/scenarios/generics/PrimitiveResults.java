package scenarios.generics;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Results of generic methods that a return unboxes: their type argument is that of the user's result. */
public class PrimitiveResults {
  @SuppressWarnings("unchecked")
  static <T> T cast(Object o) {
    return (T) o;
  }

  @Coroutine
  public static int toInt() {
    await: pause();
    return cast(5);
  }

  @Coroutine
  public static short toShort() {
    await: pause();
    return cast((short) 5);
  }

  @Coroutine
  public static byte toByte() {
    await: pause();
    return (cast((byte) 5));
  }

  @Coroutine
  public static char toChar() {
    await: pause();
    return PrimitiveResults.<Character>cast('c');
  }

  @Coroutine
  public static long toLong() {
    await: pause();
    return cast(5L);
  }

  @Coroutine
  public static float toFloat() {
    await: pause();
    return cast(5F);
  }

  @Coroutine
  public static double toDouble() {
    await: pause();
    return cast(5D);
  }

  @Coroutine
  public static boolean toBoolean() {
    await: pause();
    return cast(true);
  }

  @Coroutine
  public static int wrong() {
    await: pause();
    return cast(5L);
  }

  @Coroutine
  public static int none() {
    await: pause();
    return cast(null);
  }

  @Coroutine
  public static int conditional() {
    boolean one = await(value(false));
    return one ? 1 : cast(5);
  }

  @Coroutine
  public static int choice() {
    int number = await(value(3));
    return switch (number) {
      case 1 -> 1;
      case 2 -> {
        yield cast(2);
      }
      default -> cast(7);
    };
  }

  @Coroutine
  public static int inNestedStatements() {
    int number = await(value(3));
    if (number > 2) return cast(number);
    else return 1;
  }
}
