package scenarios.exceptions;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Values pending at a return, and what finally does with the variables they came from. */
public class ReturnInFinally {
  @Coroutine
  public static int notChanged() {
    int x = await(value(1));
    try {
      return x++;
    } finally {
      x += await(value(100));
      add(x);
    }
  }

  @Coroutine
  public static StringBuilder objectChanged() {
    StringBuilder s = new StringBuilder("a");
    try {
      return s.append(await(value("b")));
    } finally {
      s.append(await(value("c")));
    }
  }

  @Coroutine
  public static int nestedReturns() {
    try {
      try {
        return await(value(1));
      } finally {
        return await(value(2));
      }
    } finally {
      add("outer");
    }
  }

  @Coroutine
  public static long wide() {
    long a = 1L << 40;
    double d = 0.5;
    try {
      return a + await(value(1L));
    } finally {
      d += await(value(1.0));
      add(d);
    }
  }

  @Coroutine
  public static int loopOfFinallies() {
    int i = 0;
    while (true) {
      try {
        try {
          if (i == 3) return i;
        } finally {
          if (await(value(i++)) < 5) continue;
        }
      } finally {
        if (i > 4) break;
      }
    }
    return i * 10;
  }

  @Coroutine
  public static String sameNames() {
    String r = "";
    try {
      int x = await(value(1));
      r += x;
      throw new RuntimeException("x");
    } catch (RuntimeException x) {
      r += await(value(x.getMessage()));
    } finally {
      String x = await(value("f"));
      r += x;
    }
    {
      double x = await(value(2.5));
      r += x;
    }
    return r;
  }
}
