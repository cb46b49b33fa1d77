package scenarios.names.throwable;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** A type named Throwable in the package, which the coroutine does not even mention. */
public class OwnThrowable {
  @Coroutine
  public static int all() {
    return await(value(1));
  }
}

class Throwable {}
