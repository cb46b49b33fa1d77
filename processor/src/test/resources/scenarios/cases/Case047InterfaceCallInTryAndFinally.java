package scenarios.cases;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** An interface call in try and in finally, both awaiting, with an object used after. */
public class Case047InterfaceCallInTryAndFinally {
  interface Conn {
    @Coroutine
    int call(int x);
  }

  static class Real implements Conn {
    int sum;

    @Override
    @Coroutine
    public int call(int x) {
      sum += await(value(x));
      return sum;
    }
  }

  @Coroutine
  public static int all() {
    Real used = new Real();
    Conn c = used;
    int n = 0;
    try {
      n = await(c.call(3));
    } finally {
      n = n * 100 + await(c.call(4));
    }
    return n * 100 + used.sum;
  }
}
