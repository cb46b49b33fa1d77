package scenarios.exceptions;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Causes and suppressed exceptions made by hand stay on the object. */
public class SuppressedByHand {
  @Coroutine
  public static String kept() {
    RuntimeException x = new RuntimeException("x");
    try {
      x.addSuppressed(await(value(new Exception("s1"))));
      await(raise(x));
    } catch (RuntimeException e) {
      e.addSuppressed(new Error("s2"));
      try {
        await: pause();
        throw e;
      } catch (RuntimeException again) {
        return again.getSuppressed().length + again.getSuppressed()[1].getMessage() + (again == x);
      }
    }
    return "never";
  }

  @Coroutine
  public static void thrown() {
    RuntimeException x = new RuntimeException("x", new Exception("cause", new Error("root")));
    x.addSuppressed(await(value(new Exception("s"))));
    throw x;
  }
}
