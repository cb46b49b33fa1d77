package scenarios.statements;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** return of awaits, of nothing, and from the middle of things. */
public class Returns {
  @Coroutine
  public static void nothing() {
    await: pause();
    add("after");
  }

  @Coroutine
  public static void earlyNothing() {
    if (await(value(true))) {
      add("early");
      return;
    }
    add("never");
  }

  @Coroutine
  public static Object nullResult() {
    return await(value((Object) null));
  }

  @Coroutine
  public static Integer boxed() {
    return await(value(1000));
  }

  @Coroutine
  public static long widened() {
    return await(value(7));
  }

  @Coroutine
  public static Object boxedAsObject() {
    return await(value('c'));
  }

  @Coroutine
  public static double fromChar() {
    return await(value('c'));
  }

  @Coroutine
  public static int unboxed() {
    return await(value((Integer) 5));
  }

  @Coroutine
  public static int unboxedNull() {
    return await(value((Integer) null));
  }

  @Coroutine
  public static byte constantNarrowing() {
    final byte b = 5;
    await: pause();
    return b;
  }

  @Coroutine
  public static Void nothingBoxed() {
    await: pause();
    return null;
  }

  @Coroutine
  public static int withoutAwait() {
    return see("x", 3);
  }

  @Coroutine
  public static int fromDeepInside() {
    for (;;) {
      do {
        if (await(value(true))) {
          {
            {
              return await(value(4));
            }
          }
        }
      } while (true);
    }
  }
}
