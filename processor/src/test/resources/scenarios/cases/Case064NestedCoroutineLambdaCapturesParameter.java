package scenarios.cases;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** A coroutine lambda two levels deep captures a method parameter through a generic method. */
public class Case064NestedCoroutineLambdaCapturesParameter {
  interface Body<T> {
    @Coroutine
    T run();
  }

  @Coroutine
  static <T> T call(Body<T> body) {
    return await(body.run());
  }

  @Coroutine
  static String outer(String parameter) {
    return await(call(() -> {
      String one = await(value("1"));
      return await(call(() -> parameter + one + await(value("2"))));
    }));
  }

  @Coroutine
  public static String all() {
    return await(outer("p"));
  }
}
