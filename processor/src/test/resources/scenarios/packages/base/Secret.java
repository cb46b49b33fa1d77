package scenarios.packages.base;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import scenarios.packages.derived.Outsiders;

/** Package-private coroutines, which classes of another package do not override by methods of the same name. */
public class Secret {
  @Coroutine
  Object who(int n) { return "base" + await(value(n)); }

  @Coroutine
  private Object mine() { return "private" + await(value(1)); }

  @Coroutine
  protected Object open() { return "open" + await(who(2)); }

  @Coroutine
  public static Object ask(Secret s) { return await(s.who(1)) + "," + await(s.mine()) + "," + await(s.open()); }

  public static class Again extends Outsiders.Foreign {
    @Override
    @Coroutine
    public Object who(int n) { return "again" + await(super.who(n)); }
  }
}
