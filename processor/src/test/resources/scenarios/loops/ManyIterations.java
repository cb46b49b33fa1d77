package scenarios.loops;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** A loop of a few hundred awaits keeps its locals and ends. */
public class ManyIterations {
  @Coroutine
  public static long sum() {
    long sum = 0;
    for (int i = 0; i < 300; i++) {
      sum = sum * 31 + await(value(i)) ;
    }
    return sum;
  }
}
