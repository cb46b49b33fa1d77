package scenarios.cases;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** A class that wraps an asynchronous service behind a synchronous interface: nothing runs twice. */
public class Case071NothingRunsTwice {
  interface Store {
    @Coroutine
    String load(String key);
  }

  static class Wrapped implements Store {
    int calls;

    @Override
    @Coroutine
    public String load(String key) {
      calls++;
      add("load " + key);
      String v = await(value(key + calls));
      add("loaded " + v);
      return v;
    }
  }

  @Coroutine
  public static String all() {
    Wrapped w = new Wrapped();
    Store s = w;
    String r = await(s.load("a")) + await(s.load(await(s.load("b"))));
    return r + w.calls;
  }
}
