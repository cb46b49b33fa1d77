package scenarios.exceptions;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.io.IOException;

/** Multi-catch and rethrow keep the object and its static type. */
public class MultiCatch {
  @Coroutine
  public static String either() {
    String s = "";
    for (Exception x : new Exception[] {new IOException("io"), new IllegalStateException("ise"), new ClassCastException("cce")}) {
      try {
        await: crash(x);
      } catch (IllegalStateException | ClassCastException e) {
        RuntimeException r = e;
        s += "runtime " + await(value(r.getMessage()));
      } catch (Exception e) {
        s += "other " + await(value(e.getMessage())) + (e == x);
      }
    }
    return s;
  }

  @Coroutine
  public static void preciseRethrow() throws IOException {
    try {
      await: pause();
      if (await(value(true))) throw new IOException("precise");
    } catch (final Exception e) {
      await: pause();
      throw e;
    }
  }

  @Coroutine
  public static String sameObject() {
    RuntimeException x = new RuntimeException("x");
    try {
      try {
        await(raise(x));
      } catch (RuntimeException e) {
        await: pause();
        throw e;
      }
    } catch (RuntimeException e) {
      return "" + (e == x) + e.getSuppressed().length;
    }
    return "never";
  }

  @Coroutine
  public static String catchParameterReassigned() {
    try {
      await: crash(new RuntimeException("first"));
    } catch (RuntimeException e) {
      RuntimeException old = e;
      e = new RuntimeException(await(value("second")));
      return old.getMessage() + e.getMessage();
    }
    return "never";
  }
}
