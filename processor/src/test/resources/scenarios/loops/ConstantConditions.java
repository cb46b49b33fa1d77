package scenarios.loops;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import dev.aevent.processor.bothmodes.Each;

/** Loops whose condition is a constant expression: what follows cannot be reached, and no return is missing. */
public class ConstantConditions {
  static final int FIVE = 5;
  static final boolean YES = !Boolean.parseBoolean("") & true;
  final long three = 3;
  static final String A = "a";

  @Coroutine
  public int compared() {
    await: pause();
    while (1 < 2) {
      if (see("n", 1) == 1) {
        return 5;
      }
    }
  }

  @Coroutine
  public void negated() {
    await: pause();
    while (!false) {
      see("n", 1);
      if (see("n", 2) == 2) {
        return;
      }
    }
  }

  @Coroutine
  public int named() {
    while (FIVE == 5) {
      if (await(value(1)) == 1) {
        return 5;
      }
    }
  }

  @Coroutine
  public int computed() {
    for (;
        three + 1 == 4
            && ('a' + 1.5F > 98 || A == "b") & (byte) 257 == 1
            && -FIVE >>> 31 == 1; ) {
      if (await(value(1)) == 1) {
        return 5;
      }
    }
  }

  @Coroutine
  public int doWhileConstant() {
    do {
      if (await(value(1)) == 1) {
        return 5;
      }
    } while (A == "a" ? ~FIVE < 0 : 1 / 2 == 3);
  }

  @Coroutine
  public void broken() {
    do {
      if (await(value(1)) == 1) {
        break;
      }
    } while (FIVE != 6);
    await: pause();
    for (; FIVE % 5 == 0; ) {
      if (see("n", 1) == 1) {
        break;
      }
    }
  }

  @Coroutine
  public int noConstant() {
    while (YES) {
      if (await(value(1)) == 1) {
        return 5;
      }
    }
    return 6;
  }

  /** Calculated as Java does, with an overflow: the end of the block cannot be reached. */
  @Each({0, 1})
  @Coroutine
  public int overflowing(int k) {
    final int most = Integer.MAX_VALUE;
    if (k == 0) {
      await: pause();
      while (most + 1 < 0 && 1 << 31 < 0 && most * 2 == -2) {
        if (see("n", 1) == 1) {
          return 5;
        }
      }
    } else {
      await: pause();
    }
    return 6;
  }
}
