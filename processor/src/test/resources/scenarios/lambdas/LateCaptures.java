package scenarios.lambdas;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.function.IntSupplier;

/** Variables that get their only value in the statement that also captures them. */
public class LateCaptures {
  static int run(IntSupplier supplier) {
    return see("n", supplier.getAsInt());
  }

  @Coroutine
  static int both(int number, IntSupplier supplier) {
    await: pause();
    return number * supplier.getAsInt();
  }

  @Coroutine
  public static int inBranches() {
    int x;
    boolean chosen = await(value(true));
    IntSupplier supplier;
    if (chosen) {
      x = 1;
      supplier = () -> x;
    } else {
      x = 2;
      supplier = () -> 9 * x;
    }
    int result = supplier.getAsInt();
    await: pause();
    return x * 10 + result;
  }

  @Coroutine
  public static int inExpression() {
    int x;
    int result = (x = 5) + run(() -> x);
    await: pause();
    return x * 10 + result;
  }

  @Coroutine
  public static int aroundAwait() {
    int x;
    int result = (x = 5) + await(value(3)) + run(() -> x);
    await: pause();
    return x * 10 + result;
  }

  @Coroutine
  public static int inArguments() {
    int x;
    int result = await(both((x = 5), () -> x + 1));
    return x * 100 + result;
  }

  @Coroutine
  public static int byLocalClass() {
    final int x;
    {
      x = see("n", 5);
      class Reader {
        int read() {
          return x;
        }
      }
      see("n", new Reader().read());
    }
    await: pause();
    return x;
  }

  @Coroutine
  public static int inTry() {
    int x;
    try {
      x = see("n", 5);
      run(() -> x);
    } finally {
      see("n", 1);
    }
    await: pause();
    return x;
  }

  @Coroutine
  public static int inSwitch() {
    int chosen = await(value(2));
    final String x;
    switch (chosen) {
      case 1 -> x = "one";
      case 2 -> {
        x = "two";
        run(x::length);
        run(() -> run(() -> x.length()));
      }
      default -> x = "many";
    }
    await: pause();
    return x.length() + run(() -> x.length());
  }
}
