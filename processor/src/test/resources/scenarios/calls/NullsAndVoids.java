package scenarios.calls;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Nulls as arguments and results, and Void as a type. */
public class NullsAndVoids {
  @Coroutine
  static Void nothing(Object o) {
    await: pause();
    add(o);
    return null;
  }

  @Coroutine
  static <T> T nullOf() {
    return await(value((T) null));
  }

  @Coroutine
  public static String all() {
    Void v = await(nothing(null));
    String s = await(nullOf());
    Object[] a = await(nullOf());
    await(nothing(await(nothing("x"))));
    return v + s + a;
  }

  @Coroutine
  public static int nullOfPrimitive() {
    int n = await(NullsAndVoids.<Integer>nullOf());
    return n;
  }
}
