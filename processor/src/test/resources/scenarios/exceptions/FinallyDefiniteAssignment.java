package scenarios.exceptions;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Locals assigned in try and read in finally and after. */
public class FinallyDefiniteAssignment {
  @Coroutine
  public static int assigned() {
    int x;
    int y;
    try {
      x = await(value(1));
      y = 2;
    } finally {
      x = await(value(3));
    }
    return x * 10 + y;
  }

  @Coroutine
  public static int finalLocal() {
    final int x;
    try {
      await: pause();
    } finally {
      x = await(value(3));
    }
    return x;
  }
}
