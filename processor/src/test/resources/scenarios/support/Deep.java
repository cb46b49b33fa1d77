package scenarios.support;

import static dev.aevent.Aevent.await;
import static dev.aevent.Aevent.yieldNow;

import dev.aevent.annotation.Coroutine;
import dev.aevent.processor.bothmodes.Probe;

/**
 * The calls of {@link Probe}, made through coroutines of different depths. Every scenario is compiled twice: once with
 * Probe's blocking calls, and once with these in their place.
 */
public final class Deep {
  private Deep() {}

  /** Nothing at all. */
  @Coroutine
  public static void idle() {}

  @Coroutine
  public static <T> T value(T value) {
    return await(second(value));
  }

  @Coroutine
  private static <T> T second(T value) {
    if (Probe.yields()) {
      await(yieldNow());
    }
    return await(Probe.value(value));
  }

  @Coroutine
  public static int value(int value) {
    int result = await(second(value + 1));
    return result;
  }

  @Coroutine
  private static int second(int value) {
    int result = await(Probe.value(value - 1));
    if (Probe.yields()) {
      await(yieldNow());
    }
    return result;
  }

  @Coroutine
  public static long value(long value) {
    return await(Probe.value(value));
  }

  @Coroutine
  public static short value(short value) {
    return await(Probe.value(value));
  }

  @Coroutine
  public static byte value(byte value) {
    return await(Probe.value(value));
  }

  @Coroutine
  public static char value(char value) {
    return await(Probe.value(value));
  }

  @Coroutine
  public static boolean value(boolean value) {
    return await(second(value));
  }

  @Coroutine
  private static boolean second(boolean value) {
    return await(Probe.value(value));
  }

  @Coroutine
  public static double value(double value) {
    return await(Probe.value(value));
  }

  @Coroutine
  public static float value(float value) {
    return await(Probe.value(value));
  }

  @Coroutine
  public static void pause() {
    await: Probe.pause();
    if (Probe.yields()) {
      await(yieldNow());
    }
  }

  @Coroutine
  public static void pause(String name) {
    await: Probe.pause(name);
  }

  @Coroutine
  public static <T, X extends Throwable> T raise(X failure) throws X {
    return await(Probe.raise(failure));
  }

  @Coroutine
  public static <X extends Throwable> int raiseInt(X failure) throws X {
    try {
      return await(Probe.raiseInt(failure));
    } finally {
      if (Probe.yields()) {
        await(yieldNow());
      }
    }
  }

  @Coroutine
  public static <X extends Throwable> void crash(X failure) throws X {
    await: Probe.crash(failure);
  }

  /** As {@link Probe.Cell}, with coroutines for methods. */
  public static class Cell<T> {
    private final Probe.Cell<T> cell;

    public Cell(T content) {
      cell = new Probe.Cell<>(content);
    }

    @Coroutine
    public T get() {
      return await(cell.get());
    }

    @Coroutine
    public void set(T content) {
      await(cell).set(content);
    }

    @Coroutine
    public T swap(T content) {
      T old = await(cell.swap(content));
      return old;
    }

    public T peek() {
      return cell.peek();
    }

    @Override
    public String toString() {
      return cell.toString();
    }
  }
}
