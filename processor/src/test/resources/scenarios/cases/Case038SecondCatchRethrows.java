package scenarios.cases;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.io.IOException;

/** Two catches, the first awaits, the second rethrows without an await: the same object. */
public class Case038SecondCatchRethrows {
  @Coroutine
  public static boolean rethrown() {
    IllegalStateException x = new IllegalStateException("x");
    try {
      try {
        await(raise(x));
      } catch (UnsupportedOperationException e) {
        await: pause();
      } catch (IllegalStateException e) {
        throw e;
      }
    } catch (RuntimeException e) {
      return e == x;
    }
    return false;
  }

  @Coroutine
  public static void rethrownOut() throws IOException {
    try {
      await(raise(new IOException("out")));
    } catch (IllegalStateException e) {
      await: pause();
    } catch (IOException e) {
      throw e;
    }
  }
}
