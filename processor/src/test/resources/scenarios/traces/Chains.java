package scenarios.traces;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import dev.aevent.processor.bothmodes.Each;
import java.io.IOException;

/** Chains of coroutines from one to fifty calls deep, each at the line of its await. */
public class Chains {
  static final class Wrapped extends Exception {
    Wrapped(Throwable cause) {
      super(cause);
    }
  }

  @Coroutine
  static int suspends(int depth) throws IOException {
    if (depth == 1) {
      await: pause();
      throw new IOException("leaf");
    }
    return 1
        + await(
            suspends(depth - 1));
  }

  @Coroutine
  @Each({1, 2, 3, 5, 10, 20, 50})
  public static void afterASuspension(int depth) {
    try {
      add(await(suspends(depth)));
    } catch (IOException e) {
      add(e);
    }
  }

  @Coroutine
  static int neverSuspends(int depth) throws IOException {
    if (depth == 1) {
      throw new IOException("leaf");
    } else if (depth == 0) {
      await: pause("never");
    }
    return 1 + await(neverSuspends(depth - 1));
  }

  @Coroutine
  @Each({1, 2, 3, 5, 10, 20, 50})
  public static void withoutASuspension(int depth) {
    try {
      add(await(neverSuspends(depth)));
    } catch (IOException e) {
      add(e);
    }
  }

  /** Some have suspended, and some have not: those that are called on the way back are new. */
  @Coroutine
  static int partly(int depth) throws IOException {
    if (depth % 3 == 0) {
      await: pause();
    }
    if (depth == 1) {
      throw new IOException("leaf");
    }
    return await(partly(depth - 1)) + 1;
  }

  @Coroutine
  @Each({1, 2, 3, 4, 5, 10, 11, 12, 50})
  public static void afterSomeSuspensions(int depth) {
    try {
      add(await(partly(depth)));
    } catch (IOException e) {
      add(e);
    }
  }

  @Coroutine
  static void even(int depth) throws IOException {
    if (depth == 1) {
      throw new IOException("even");
    }
    await: pause();
    await: odd(depth - 1);
  }

  @Coroutine
  static void odd(int depth) throws IOException {
    if (depth > 1) {
      await: even(depth - 1);
    } else {
      await: pause();
      throw new IOException("odd");
    }
  }

  @Coroutine
  @Each({1, 2, 7, 8})
  public static void mutual(int depth) throws IOException {
    try {
      await: even(depth);
    } catch (IOException e) {
      add(e);
      throw e;
    }
  }

  /** Each level sees the whole trace, and it does not grow. */
  @Coroutine
  static void rethrows(int depth, boolean waits) throws IOException {
    try {
      if (depth == 1) {
        if (waits) {
          await: pause();
        }
        throw new IOException("leaf");
      }
      await: rethrows(depth - 1, waits);
    } catch (IOException e) {
      add(e);
      throw e;
    }
  }

  @Coroutine
  @Each({1, 2, 5, 10})
  public static void rethrownByEach(int depth) {
    for (int i = 0; i < 2; i++) {
      try {
        await: rethrows(depth, i == 0);
      } catch (IOException e) {
        add(e);
      }
    }
  }

  @Coroutine
  static void wraps(int depth, boolean waits) throws Wrapped, IOException {
    if (depth == 1) {
      if (waits) {
        await: pause();
      }
      throw new IOException("leaf");
    }
    try {
      await: wraps(depth - 1, waits);
    } catch (Wrapped | IOException e) {
      throw new Wrapped(e);
    }
  }

  @Coroutine
  @Each({2, 3, 5, 10})
  public static void wrappedByEach(int depth) throws Exception {
    try {
      await: wraps(depth, false);
    } catch (Wrapped e) {
      add(e);
    }
    await: wraps(depth, true);
  }

  /** The exception shows where each stood when it was made, not where it stands when somebody looks. */
  @Coroutine
  static void cleansUp(int depth, Throwable[] seen) throws IOException {
    try {
      if (depth == 1) {
        IOException made = new IOException("leaf");
        seen[0] = made;
        throw made;
      }
      await: cleansUp(depth - 1, seen);
    } finally {
      await: pause();
      add(seen[0]);
    }
  }

  @Coroutine
  @Each({1, 2, 5})
  public static void seenInFinally(int depth) throws IOException {
    await: cleansUp(depth, new Throwable[1]);
  }
}
