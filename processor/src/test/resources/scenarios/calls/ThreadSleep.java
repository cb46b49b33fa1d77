package scenarios.calls;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Thread.sleep is a blocking call of the JDK that can be awaited. */
public class ThreadSleep {
  @Coroutine
  public static String slept() throws InterruptedException {
    String s = await(value("a"));
    await: Thread.sleep(1);
    for (int i = 0; i < 2; i++) await: Thread.sleep(0, 1);
    return s + await(value("b"));
  }
}
