package scenarios.cases;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** A local that only the finally block uses is saved across the awaits of the try block. */
public class Case011LocalUsedOnlyInFinally {
  static class Obj {
    void x(String s) {
      add("x " + s);
    }
  }

  @Coroutine
  public static void used() {
    Obj obj = new Obj();
    String text = await(value("t"));
    try {
      for (int i = 0; i < 2; i++) await: pause();
    } finally {
      obj.x(text);
    }
  }

  @Coroutine
  public static void usedOnFailure() {
    Obj obj = new Obj();
    try {
      for (int i = 0; ; i++) {
        if (await(value(i)) == 2) await: crash(new RuntimeException("x"));
      }
    } finally {
      obj.x("f");
    }
  }
}
