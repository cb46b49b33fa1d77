package scenarios.exceptions;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.function.Supplier;

/** Exceptions of several classes have what all of these have, interfaces included. */
public class MultiCatchInterfaces {
  interface Coded {
    int code();
  }

  interface Step {
    @Coroutine
    int go(int k);
  }

  static class First extends Exception implements Coded {
    @Override
    public int code() {
      return 1;
    }
  }

  static class Second extends Exception implements Coded, Cloneable {
    @Override
    public int code() {
      return 2;
    }
  }

  @Coroutine
  static int failing(int n) throws First, Second {
    await: pause();
    if (n == 1) throw new First();
    throw new Second();
  }

  static String named(Coded c) {
    return "coded";
  }

  static String named(Object o) {
    return "object";
  }

  @Coroutine
  public static String overloaded() {
    try {
      return "" + await(failing(1));
    } catch (First | Second e) {
      return named(e);
    }
  }

  @Coroutine
  public static int called() {
    try {
      return await(failing(2));
    } catch (First | Second e) {
      await: pause();
      return e.code() + await(value(e.code())) + e.code();
    }
  }

  @Coroutine
  public static int inLambda() {
    try {
      return await(failing(2));
    } catch (First | Second e) {
      await: pause();
      Supplier<Integer> s = () -> e.code();
      Supplier<Integer> reference = e::code;
      return s.get() + reference.get();
    }
  }

  @Coroutine
  public static int inCoroutineLambda() {
    try {
      return await(failing(2));
    } catch (First | Second e) {
      Step step = k -> await(value(k)) + e.code();
      return await(step.go(4));
    }
  }

  @Coroutine
  public static int inClass() {
    try {
      return await(failing(2));
    } catch (First | Second e) {
      class Local {
        int plain() {
          return e.code();
        }

        @Coroutine
        int waiting() {
          return await(value(e.code())) + e.code();
        }
      }
      return new Local().plain() + await(new Local().waiting());
    }
  }

  @Coroutine
  public static int inVariable() {
    try {
      return await(failing(1));
    } catch (First | Second e) {
      var kept = e;
      await: pause();
      Coded coded = await(value(true)) ? e : null;
      return kept.code() + coded.code();
    }
  }

  @Coroutine
  public static void thrownAgain() throws First, Second {
    try {
      await: failing(2);
    } catch (First | Second e) {
      add(await(value(e.code())));
      throw e;
    }
  }

  @Coroutine
  public static Object returned() {
    try {
      return await(failing(1));
    } catch (First | Second e) {
      await: pause();
      return ((Coded) e).code();
    }
  }
}
