package scenarios.calls;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.Awaitable;
import dev.aevent.annotation.Coroutine;
import dev.aevent.annotation.Patch;
import dev.aevent.annotation.Patch.Kind;
import java.util.concurrent.Callable;

/** Patches of one name in one class, of blocking methods that no caller mistakes for each other. */
public class PatchOverloads {
  static class Upper {
    static String go(Object what) {
      return "upper static " + what;
    }

    String go() {
      return "upper";
    }

    String go(Comparable<?> what, Integer more) {
      return "upper " + what + more;
    }
  }

  static class Lower extends Upper implements Sender {
    static String go(String what) {
      return "lower static " + what;
    }

    @Override
    public String send(Callable<String> what) throws Exception {
      return "lower " + what.call();
    }
  }

  interface Sender {
    String send(Callable<String> what) throws Exception;
  }

  static class Other {
    static String go(Integer what) {
      return "other static " + what;
    }

    static String go(Lower what) {
      return "other static " + (what != null);
    }

    static String go(Lower first, String second, Integer more) {
      return "other static " + (first != null) + second + more;
    }

    static String send(Lower first, Callable<?> second) throws Exception {
      return "other static " + second.call();
    }
  }

  public static class Patches {
    private static Awaitable<String> done(String result) {
      return completion -> completion.succeed(result);
    }

    @Patch(value = Upper.class, kind = Kind.STATIC)
    static Awaitable<String> go(Object what) {
      return done("upper static " + what);
    }

    @Patch(Upper.class)
    static Awaitable<String> go(Upper self) {
      return done("upper");
    }

    @Patch(Upper.class)
    static Awaitable<String> go(Upper self, Comparable<?> what, Integer more) {
      return done("upper " + what + more);
    }

    @Patch(value = Lower.class, kind = Kind.STATIC)
    static Awaitable<String> go(String what) {
      return done("lower static " + what);
    }

    @Patch(value = Other.class, kind = Kind.STATIC)
    static Awaitable<String> go(Integer what) {
      return done("other static " + what);
    }

    @Patch(value = Other.class, kind = Kind.STATIC)
    static Awaitable<String> go(Lower what) {
      return done("other static " + (what != null));
    }

    @Patch(value = Other.class, kind = Kind.STATIC)
    static Awaitable<String> go(Lower first, String second, Integer more) {
      return done("other static " + (first != null) + second + more);
    }

    @Patch(Sender.class)
    static Awaitable<String> send(Sender self, Callable<String> what) throws Exception {
      return done("lower " + what.call());
    }

    @Patch(value = Other.class, kind = Kind.STATIC)
    static Awaitable<String> send(Lower first, Callable<?> second) throws Exception {
      return done("other static " + second.call());
    }
  }

  @Coroutine
  public static String statics() {
    Object text = await(value((Object) "t"));
    return await(Upper.go("a")) + await(Upper.go(1)) + await(Upper.go(text)) + await(Lower.go("b")) + await(Other.go(2))
        + await(Other.go((Lower) null)) + await(Upper.go((Object) null));
  }

  @Coroutine
  public static String instances() throws Exception {
    Lower lower = new Lower();
    return await(lower.go()) + await(lower.go("a", 1)) + await(Other.go(lower)) + await(Other.go(lower, "b", 2))
        + await(lower.send(() -> "c")) + await(Other.send(lower, () -> "d"));
  }
}
