package scenarios.exceptions;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** try inside try, catch and finally, with awaits at each level. */
public class NestedTry {
  @Coroutine
  public static String all() {
    StringBuilder s = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      try {
        s.append(await(level(i))).append(' ');
      } catch (RuntimeException e) {
        s.append("out ").append(e.getMessage()).append(' ');
      }
    }
    return s.toString();
  }

  @Coroutine
  static String level(int k) {
    String s = "";
    try {
      s += await(value("a"));
      if (k == 0) throw new IllegalStateException("0");
      try {
        s += await(value("b"));
        if (k == 1) throw new IllegalStateException("1");
        if (k == 2) throw new IllegalArgumentException("2");
      } catch (IllegalArgumentException e) {
        s += await(value("c"));
        try {
          if (k == 2) await: crash(new IllegalStateException("3"));
        } finally {
          s += await(value("d"));
          add(s);
        }
      } finally {
        s += await(value("e"));
        if (k == 3) throw new IllegalStateException("4");
        add(s);
      }
      if (k == 4) return s;
    } catch (IllegalStateException e) {
      s += e.getMessage() + await(value("f"));
    } finally {
      s += await(value("g"));
      if (k == 5) throw new RuntimeException(s);
    }
    return s;
  }
}
