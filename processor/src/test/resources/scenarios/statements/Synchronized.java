package scenarios.statements;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.function.IntSupplier;

/** Synchronized blocks and methods without awaits stay as they were, beside awaits. */
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

  @Coroutine
  synchronized int locked(int n) throws InterruptedException {
    int twice = n * 2;
    if (n == 0) {
      throw new InterruptedException("none");
    }
    for (int i = 0; i < 2; i++) {
      if (i == n) return -i;
    }
    notifyAll();
    IntSupplier sum = () -> n + twice;
    return Thread.holdsLock(this) ? sum.getAsInt() : 0;
  }

  @Coroutine
  static synchronized void lockedClass(StringBuilder out) {
    out.append(Thread.holdsLock(Synchronized.class));
  }

  @Coroutine
  static synchronized <T> T given(T it) {
    return it;
  }

  interface Step {
    @Coroutine
    int get();
  }

  /** The lambda is awaited when the monitor is free again. */
  @Coroutine
  synchronized Step step(int n) {
    return () -> await(value(n)) + (Thread.holdsLock(this) ? 10 : 0);
  }

  enum Constant {
    ONE {
      @Override
      @Coroutine
      synchronized boolean locked() {
        return Thread.holdsLock(this);
      }

      @Override
      @Coroutine
      boolean classLocked() {
        return await(ofClass());
      }

      @Coroutine
      static synchronized boolean ofClass() {
        return Thread.holdsLock(ONE.getClass());
      }
    };

    @Coroutine
    abstract boolean locked();

    @Coroutine
    abstract boolean classLocked();
  }

  @Coroutine
  public String methods() throws InterruptedException {
    StringBuilder out = new StringBuilder();
    out.append(await(locked(2))).append(await(locked(1)));
    await: lockedClass(out);
    out.append(await(given("x"))).append(await(await(step(3)).get())).append(Thread.holdsLock(this));
    out.append(await(Constant.ONE.locked())).append(await(Constant.ONE.classLocked()));
    await: locked(0);
    return out.toString();
  }

  @Coroutine
  public String ofLocalClasses() {
    class Local {
      int n;

      @Coroutine
      synchronized int next() {
        return Thread.holdsLock(this) ? ++n : 0;
      }
    }
    var local = new Local();
    return "" + await(local.next()) + await(local.next());
  }
}
