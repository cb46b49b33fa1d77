package scenarios.cases;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** A coroutine lambda passed as a parameter is awaited from an anonymous class's override. */
public class Case062CoroutineLambdaAwaitedInAnonymousClass {
  interface Action {
    @Coroutine
    String run(int n);
  }

  abstract static class Base {
    @Coroutine
    abstract String go();
  }

  @Coroutine
  static Base wrap(Action action) {
    await: pause();
    return new Base() {
      @Override
      @Coroutine
      String go() {
        return "<" + await(action.run(2)) + ">";
      }
    };
  }

  @Coroutine
  public static String all() {
    String captured = await(value("c"));
    Base b = await(wrap(n -> captured + await(value(n))));
    return await(b.go());
  }
}
