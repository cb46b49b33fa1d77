package scenarios.cases;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Two classes of one package, each with a private static coroutine of one name and signature. */
public class Case068PrivateStaticOfOneName {
  @Coroutine
  public static String both() {
    return await(work(1)) + await(Other.call(2));
  }

  @Coroutine
  private static String work(int n) {
    return "this" + await(value(n));
  }
}

class Other {
  @Coroutine
  static String call(int n) {
    return await(work(n));
  }

  @Coroutine
  private static String work(int n) {
    return "other" + await(value(n));
  }
}
