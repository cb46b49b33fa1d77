// since 21
package scenarios.traces;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Lambdas in the initialisers of local classes, and what they throw. */
public class InitialisersOfLocalClasses {
  interface Getter {
    int get(int k);
  }

  @Coroutine
  public static int ofField() {
    int zero = await(value(0));
    class Local {
      final Getter getter = k -> k / zero;
    }
    return new Local().getter.get(await(value(1)));
  }

  @Coroutine
  public static int ofStaticField() {
    await: pause();
    class Local {
      static final Getter GETTER = k -> k / (k - 1);
    }
    return Local.GETTER.get(await(value(1)));
  }

  @Coroutine
  public static int ofBlock() {
    int zero = await(value(0));
    class Local {
      final Getter getter;

      {
        getter = k -> k / zero;
      }
    }
    return new Local().getter.get(await(value(1)));
  }

  @Coroutine
  public static int ofConstructor() {
    int zero = await(value(0));
    class Local {
      final Getter getter;

      Local() {
        getter = k -> k / zero;
      }
    }
    return new Local().getter.get(await(value(1)));
  }

  @Coroutine
  public static int ofAnonymous() {
    int zero = await(value(0));
    return new Object() {
      final Getter getter = k -> k / zero;
    }.getter.get(await(value(1)));
  }

  @Coroutine
  public static int nested() {
    int zero = await(value(0));
    class Local {
      final java.util.function.Supplier<Getter> getter = () -> k -> k / zero;
    }
    return new Local().getter.get().get(await(value(1)));
  }

  @Coroutine
  public static int withCoroutines() {
    int zero = await(value(0));
    class Local {
      final Getter getter = k -> k / zero;

      @Coroutine
      int run() {
        return getter.get(await(value(1)));
      }
    }
    return await(new Local().run());
  }
}
