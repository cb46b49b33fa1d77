package scenarios.statements;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import dev.aevent.processor.bothmodes.Each;

/** Locals that die, come back, are assigned but not read, or are read only on one path. */
public class LivenessTraps {
  @Coroutine
  public static String rebornAfterDeath() {
    String s = "first";
    String r = s;
    await: pause();
    s = await(value("second"));
    await: pause();
    return r + s;
  }

  @Each({0, 1, 2})
  @Coroutine
  public static String readOnOnePath(int k) {
    String a = "a" + k;
    int b = k * 7;
    long c = k;
    await: pause();
    if (k == 0) return a + await(value(1));
    await: pause();
    if (k == 1) return "" + b + await(value(2));
    c += await(value(3));
    return "" + c;
  }

  @Coroutine
  public static int assignedNeverRead() {
    int dead = await(value(1));
    dead = await(value(2));
    dead += await(value(3));
    int live = 5;
    dead = live;
    return live;
  }

  @Coroutine
  public static String loopCarried() {
    String previous = null;
    String older = "none";
    int n = 0;
    String r = "";
    while (n < 4) {
      String current = await(value("c" + n));
      if (previous != null) {
        r += previous + older + " ";
        older = previous;
      }
      await: pause();
      previous = current;
      n++;
    }
    return r + previous + older;
  }

  @Coroutine
  public static int readInFinallyOnly() {
    int x = 1;
    int y = 10;
    try {
      x = await(value(2));
      y = 20;
      await: pause();
      x = 3;
      if (await(value(true))) throw new RuntimeException();
      y = 30;
    } catch (RuntimeException e) {
      return x * 100 + y;
    } finally {
      add(x + y);
    }
    return -1;
  }

  @Each({0, 1, 2, 3})
  @Coroutine
  public static String catchSeesTheRightAssignments(int k) {
    String s = "0";
    int i = 0;
    try {
      if (k == 0) await: crash(new IllegalStateException("k0"));
      s = "1";
      i = await(value(1));
      if (k == 1) await: crash(new IllegalStateException("k1"));
      s = await(value("2"));
      i++;
      if (k == 2) throw new IllegalStateException("k2");
      i = i++ + await(k == 3 ? raiseInt(new IllegalStateException("k3")) : value(5));
      s = "3";
    } catch (IllegalStateException e) {
      return e.getMessage() + s + i;
    }
    return s + i;
  }

  @Coroutine
  public static String swapped() {
    int a = 1;
    int b = 2;
    for (int i = 0; i < 3; i++) {
      int t = a;
      a = b;
      b = t + await(value(i));
    }
    return a + " " + b;
  }

  @Coroutine
  public static long parametersAndLocalsOfOneSlot() {
    long sum = 0;
    for (int i = 0; i < 2; i++) {
      {
        double d = await(value(1.5));
        await: pause();
        sum += (long) (d * 2);
      }
      {
        String s = await(value("abc"));
        await: pause();
        sum += s.length();
      }
      {
        byte b = await(value((byte) -1));
        await: pause();
        sum += b;
      }
    }
    return sum;
  }
}
