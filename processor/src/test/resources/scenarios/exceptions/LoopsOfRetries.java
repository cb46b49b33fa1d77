package scenarios.exceptions;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** The retry loop, the fallback chain and the cleanup on failure, as servers write them. */
public class LoopsOfRetries {
  static int attempts;

  @Coroutine
  static String attempt(int k) throws java.io.IOException {
    attempts++;
    String s = await(value("try" + k));
    if (k < 2) throw new java.io.IOException("failed " + k);
    return s;
  }

  @Coroutine
  public static String retry() throws Exception {
    Exception last = null;
    for (int i = 0; i < 5; i++) {
      try {
        return await(attempt(i)) + attempts;
      } catch (java.io.IOException e) {
        if (last != null) e.addSuppressed(last);
        last = e;
        await: pause("back off " + i);
      }
    }
    throw last;
  }

  @Coroutine
  public static void exhausted() throws Exception {
    Exception last = null;
    int i = 0;
    do {
      try {
        await: pause();
        await(attempt(0));
        return;
      } catch (java.io.IOException e) {
        if (last != null) e.addSuppressed(last);
        last = e;
      } finally {
        i++;
      }
    } while (i < 3);
    if (last != null) throw last;
  }

  @Coroutine
  public static String fallback() {
    try {
      return await(attempt(0));
    } catch (Exception first) {
      try {
        return await(attempt(1));
      } catch (Exception second) {
        second.addSuppressed(first);
        try {
          return await(attempt(2)) + second.getSuppressed().length;
        } catch (Exception third) {
          return "never";
        }
      }
    }
  }
}
