package scenarios.spawns;

import static dev.aevent.Aevent.await;
import static dev.aevent.Aevent.sleep;
import static dev.aevent.Aevent.yieldNow;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.time.Duration;

/** yieldNow and sleep return null and keep everything else. */
public class Yields {
  @Coroutine
  public static String yields() {
    String s = "";
    for (int i = 0; i < 5; i++) {
      await(yieldNow());
      s += i;
    }
    return s + await(yieldNow());
  }

  @Coroutine
  public static int sleeps() {
    int n = 1;
    await(sleep(Duration.ZERO));
    n++;
    await(sleep(Duration.ofNanos(1)));
    await(sleep(Duration.ofSeconds(-5)));
    return n;
  }

  @Coroutine
  public static String yieldsInExpressions() {
    return "a" + await(yieldNow()) + (await(yieldNow()) == null ? await(value("b")) : "c");
  }

  @Coroutine
  public static int yieldsInTry() {
    int n = 0;
    try {
      await(yieldNow());
      n = 1;
      throw new RuntimeException();
    } catch (RuntimeException e) {
      await(yieldNow());
      n += 10;
    } finally {
      await(yieldNow());
      n += 100;
    }
    return n;
  }
}
