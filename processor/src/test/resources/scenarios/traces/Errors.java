package scenarios.traces;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import dev.aevent.processor.bothmodes.Each;
import java.io.IOException;

/** Errors: of assertions, of linkage, and of one's own. */
public class Errors {
  static final class Mine extends Error {
    Mine(String message) {
      super(message);
    }
  }

  @Coroutine
  static void fails(int which) throws IOException {
    await: pause();
    switch (which) {
      case 0 -> throw new Mine("mine");
      case 1 -> throw new OutOfMemoryError("not really");
      case 2 -> {
        assert which == 3 : "assertion";
      }
      case 3 -> throw new NoSuchMethodError("none");
      default -> throw new ThreadDeath();
    }
  }

  @Coroutine
  @Each({0, 1, 2, 3, 4})
  public static void caught(int which) throws IOException {
    try {
      await: fails(which);
    } catch (Error e) {
      add(e);
      throw e;
    } finally {
      await: pause();
    }
  }

  @Coroutine
  public static void causes() throws IOException {
    try {
      try {
        await: fails(0);
      } catch (Mine e) {
        throw new AssertionError("wrapped", e);
      }
    } catch (AssertionError e) {
      add(e);
    }
  }
}
