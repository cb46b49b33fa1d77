package scenarios.statements;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Declarations of every form around awaits. */
public class LocalVariables {
  @Coroutine
  public static int several() {
    int a = 1, b = await(value(2)), c = a + b, d[] = {await(value(c))};
    return a + b + c + d[0];
  }

  @Coroutine
  public static int lateInitialisation() {
    final int x;
    if (await(value(true))) {
      x = await(value(1));
    } else {
      x = 2;
    }
    await: pause();
    return x;
  }

  @Coroutine
  public static int assignedInCondition() {
    int x;
    if (await(value(true)) && (x = await(value(5))) > 3) {
      return x;
    }
    return -1;
  }

  @Coroutine
  public static int assignedByBothSides() {
    int x;
    boolean z = await(value(false)) ? (x = await(value(1))) > 0 : (x = 2) > 1;
    return z ? x : -x;
  }

  @Coroutine
  public static int assignedInLoop() {
    int x;
    while (true) {
      x = await(value(8));
      if (x > 3) break;
    }
    return x;
  }

  @Coroutine
  public static String scopesReuseNames() {
    String s;
    {
      int x = await(value(1));
      s = "" + x;
    }
    {
      String x = await(value("b"));
      s += x;
    }
    {
      final long x = await(value(3L));
      s += x;
    }
    return s;
  }

  @Coroutine
  public static int unusedLocals() {
    int unused = await(value(1));
    String also = "x";
    int neverAssigned;
    return await(value(2));
  }

  @Coroutine
  public static int declaredInLoopWithoutInitialiser() {
    int total = 0;
    for (int i = 0; i < 3; i++) {
      int x;
      if (i == 0) x = await(value(10));
      else x = i;
      total += x;
    }
    return total;
  }
}
