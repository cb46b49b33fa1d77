package scenarios.packages.derived;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import scenarios.packages.base.Secret;

/** Methods that are named like package-private and private coroutines of their superclasses. */
public class Outsiders {
  public static class Foreign extends Secret {
    @Coroutine
    public Object who(int n) { return "foreign" + await(value(n)); }

    @Coroutine
    public Object mine() { return "foreign mine" + await(value(2)); }

    @Coroutine
    Object viaThis() { return await(who(3)) + "" + await(this.open()) + await(super.open()) + await(mine()); }
  }

  @Coroutine
  public static Object asked() {
    return await(Secret.ask(new Foreign())) + "|" + await(Secret.ask(new Secret())) + "|" + await(Secret.ask(new Secret.Again()));
  }

  @Coroutine
  public static Object own() {
    Foreign f = new Secret.Again();
    return await(f.who(5)) + "" + await(new Foreign().viaThis()) + await(f.viaThis());
  }
}
