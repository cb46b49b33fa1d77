package scenarios.names.clash;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.List;

/** Types of the run time's names at top level of the same package. */
public class TopLevelNames {
  private int hidden = 3;

  @Coroutine
  public static String all() {
    Loop l = new Loop();
    Frame f = await(value(new Frame()));
    Members m = new Members();
    Object o = await(value((Object) m));
    return l.n + f.n + (o instanceof Members x ? x.n : "") + MethodHandle.name() + await(Linkage.register(4)) + List.of(1);
  }

  @Coroutine
  public String accessed() {
    hidden += await(value(2));
    return hidden + "" + new Waiter().n + AssertionError.N + await(new Source().get());
  }
}

class Loop {
  String n = "loop";
}

class Frame {
  String n = "frame";
}

class Members {
  String n = "members";
}

class MethodHandle {
  static String name() {
    return "handle";
  }
}

class Linkage {
  @Coroutine
  static String register(int x) {
    return "linkage" + await(value(x));
  }
}

class Waiter {
  int n = 5;
}

class AssertionError {
  static final int N = 6;
}

class Source {
  private int n = 7;

  @Coroutine
  int get() {
    n += await(value(1));
    return n;
  }
}

class Coroutines {}
