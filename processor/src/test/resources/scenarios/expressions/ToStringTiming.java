package scenarios.expressions;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** A string that is built from objects around an await calls toString in Java's own order. */
public class ToStringTiming {
  static class Counter {
    int n;

    @Override
    public String toString() {
      return "n" + n++;
    }
  }

  @Coroutine
  public static String appended() {
    Counter c = new Counter();
    String s = "";
    s += c;
    s += await(value(c.n));
    s += c;
    return s;
  }
}
