package scenarios.cases;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** An interface's default coroutine calls an abstract one, through class type and interface type. */
public class Case067DefaultCallsAbstract {
  interface Greeter {
    @Coroutine
    String name();

    @Coroutine
    default String greet() {
      return "hi " + await(name());
    }
  }

  static class Ann implements Greeter {
    @Override
    @Coroutine
    public String name() {
      return await(value("ann"));
    }
  }

  @Coroutine
  public static String both() {
    Ann a = new Ann();
    Greeter g = a;
    return await(a.greet()) + await(g.greet());
  }
}
