package scenarios.statements;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Synchronized blocks without awaits stay as they were, beside awaits. */
public class Synchronized {
  private final Object lock = new Object();

  @Coroutine
  public int counted() {
    int n = await(value(1));
    synchronized (lock) {
      n += 10;
      if (!Thread.holdsLock(lock)) throw new AssertionError();
    }
    n += await(value(100));
    synchronized (this) {
      for (int i = 0; i < 3; i++) {
        if (i == 1) continue;
        synchronized (lock) {
          if (i == 2) break;
        }
        n += i;
      }
    }
    if (Thread.holdsLock(lock) || Thread.holdsLock(this)) throw new AssertionError();
    return n;
  }

  @Coroutine
  public int returnsFromInside() {
    await: pause();
    synchronized (lock) {
      return Thread.holdsLock(lock) ? 1 : 0;
    }
  }

  @Coroutine
  public void throwsFromInside() {
    int x = await(value(0));
    synchronized (lock) {
      x = 1 / x;
    }
  }
}
