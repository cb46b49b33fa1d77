package scenarios.statements;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Awaits in branches that are never taken cost nothing and change nothing. */
public class UncalledPaths {
  @Coroutine
  public static int never() {
    int x = 1;
    if (x > 5) {
      String s = await(value("never"));
      x = s.length();
      while (true) {
        x += await(value(1));
      }
    }
    return x;
  }

  @Coroutine
  public static String awaitInUncaughtCatch() {
    try {
      return "plain";
    } catch (RuntimeException e) {
      return await(value("never"));
    } finally {
      if (false) await: pause();
    }
  }

  @Coroutine
  public static void throwsAtOnce() {
    if (see("x", true)) throw new IllegalStateException("at once");
    await: pause();
  }

  @Coroutine
  public static int onlyThrow() {
    throw new UnsupportedOperationException();
  }
}
