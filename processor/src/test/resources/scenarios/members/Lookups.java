package scenarios.members;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;
import static java.lang.invoke.MethodHandles.lookup;

import dev.aevent.annotation.Coroutine;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;

/** A lookup is one of the class whose code asks for it. */
public class Lookups {
  private int secret = 1;
  private static int shared = 2;

  private static int doubled(int value) {
    return value * 2;
  }

  @Coroutine
  public static String lookupClass() {
    return await(value("in ")) + MethodHandles.lookup().lookupClass().getName();
  }

  @Coroutine
  public static int privateMethod() throws Throwable {
    MethodHandle handle =
        lookup().findStatic(Lookups.class, "doubled", MethodType.methodType(int.class, int.class));
    return (int) handle.invokeExact(await(value(3)));
  }

  @Coroutine
  public int privateField() throws Throwable {
    VarHandle handle = MethodHandles.lookup().findVarHandle(Lookups.class, "secret", int.class);
    handle.set(this, await(value(4)));
    return (int) handle.get(this) + secret;
  }

  enum Size {
    SMALL {
      @Coroutine
      int get() throws Throwable {
        await: pause();
        return (int) MethodHandles.lookup().findStaticGetter(Lookups.class, "shared", int.class).invokeExact();
      }
    };

    @Coroutine
    abstract int get() throws Throwable;
  }

  @Coroutine
  public static int inConstant() throws Throwable {
    return await(Size.SMALL.get());
  }

  @Coroutine
  public static int inLocalClass() throws Throwable {
    class Local {
      private int field = 5;

      int get() throws Throwable {
        return (int) MethodHandles.lookup().findGetter(Local.class, "field", int.class).invokeExact(this);
      }

      @Coroutine
      int fetch() throws Throwable {
        await: pause();
        return (int) MethodHandles.lookup().findGetter(Local.class, "field", int.class).invokeExact(this);
      }
    }
    return new Local().get() + await(new Local().fetch());
  }

  interface Getter {
    int get() throws Throwable;
  }

  @Coroutine
  public static int inLambda() throws Throwable {
    Getter getter =
        () -> (int) MethodHandles.lookup().findStaticGetter(Lookups.class, "shared", int.class).invokeExact();
    return await(value(1)) + getter.get();
  }
}
