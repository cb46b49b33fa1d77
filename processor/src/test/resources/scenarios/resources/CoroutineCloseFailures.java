package scenarios.resources;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** What an awaited close throws is suppressed under the failure that is on its way, and thrown where there is none. */
public class CoroutineCloseFailures {
  static class Bad implements AutoCloseable {
    final String name;
    final Throwable failure;

    Bad(String name) {
      this(name, new Exception("close " + name));
    }

    Bad(String name, Throwable failure) {
      add("open " + name);
      this.name = name;
      this.failure = failure;
    }

    @Override
    @Coroutine
    public void close() throws Exception {
      add("closing " + name);
      await: pause(name);
      if (failure instanceof Error e) throw e;
      if (failure != null) throw (Exception) failure;
      add("closed " + name);
    }
  }

  /** Fails before it waits. */
  static class Hasty implements AutoCloseable {
    @Override
    @Coroutine
    public void close() {
      if (count() > 0) throw new IllegalStateException("hasty");
      await: pause("never");
    }

    private static int count() {
      return 1;
    }
  }

  static Bad good(String name) {
    return new Bad(name, null);
  }

  @Coroutine
  static Bad failing(String name) {
    await: crash(new IllegalArgumentException("open " + name));
    return new Bad(name);
  }

  @Coroutine
  public static void closeOnly() throws Exception {
    try (Bad a = await(new Bad("a"))) {
      add("body");
    }
    add("never");
  }

  @Coroutine
  public static void allThree() throws Exception {
    try (Bad a = await(new Bad("a"));
        Bad b = await(new Bad("b"));
        Bad c = await(new Bad("c"))) {
      add("body");
    }
  }

  @Coroutine
  public static void bodyAndAll() throws Exception {
    try (Bad a = await(new Bad("a"));
        Bad b = await(good("b"));
        Bad c = await(new Bad("c"))) {
      throw new IllegalStateException("body");
    }
  }

  @Coroutine
  public static void awaitedBody() throws Exception {
    try (Bad a = await(new Bad("a"));
        Bad b = await(new Bad("b"))) {
      await: crash(new IllegalStateException("body"));
    }
  }

  @Coroutine
  public static void secondInitialiserFails() throws Exception {
    try (Bad a = await(new Bad("a"));
        Bad b = await(failing("b"));
        Bad c = await(new Bad("c"))) {
      add("never");
    }
  }

  @Coroutine
  public static void initialiserFailsAtOnce() throws Exception {
    int[] none = {};
    try (Bad a = await(good("a"));
        Bad b = await(new Bad("b" + none[0]))) {
      add("never");
    }
  }

  @Coroutine
  public static void firstInitialiserFails() throws Exception {
    try (Bad a = await(failing("a"));
        Bad b = await(new Bad("b"))) {
      add("never");
    }
  }

  @Coroutine
  public static int returnIsReplaced() throws Exception {
    try (Bad a = await(new Bad("a"))) {
      return await(value(1));
    }
  }

  @Coroutine
  public static String returnIsReplacedAndCaught() {
    try {
      try (Bad a = await(new Bad("a"));
          Bad b = await(good("b"))) {
        return "never";
      }
    } catch (Exception e) {
      return e.getMessage() + e.getSuppressed().length;
    }
  }

  @Coroutine
  public static String breakIsReplaced() {
    String s = "";
    for (int i = 0; i < 3; i++) {
      try {
        while (true) {
          try (Bad a = await(i == 1 ? good("a" + i) : new Bad("a" + i))) {
            break;
          }
        }
        s += "broke" + i;
      } catch (Exception e) {
        s += e.getMessage();
      }
    }
    return s;
  }

  @Coroutine
  public static String ownCatchSeesBoth() {
    try (Bad a = await(new Bad("a"))) {
      throw new IllegalStateException("body");
    } catch (IllegalStateException e) {
      return e.getMessage() + e.getSuppressed()[0].getMessage() + await(value("!"));
    } catch (Exception e) {
      return "never";
    } finally {
      add("finally");
    }
  }

  @Coroutine
  public static String ownCatchSeesClose() {
    try (Bad a = await(new Bad("a"))) {
      add("body");
    } catch (IllegalStateException e) {
      return "never";
    } catch (Exception e) {
      return e.getMessage() + e.getSuppressed().length;
    }
    return "never";
  }

  @Coroutine
  public static void sameExceptionTwice() throws Exception {
    Exception x = new Exception("x");
    try (Bad a = await(new Bad("a", x))) {
      await: crash(x);
    }
  }

  @Coroutine
  public static void sameExceptionFromTwo() throws Exception {
    Exception x = new Exception("x");
    try (Bad a = await(new Bad("a", x));
        Bad b = await(new Bad("b", x))) {
      add("body");
    }
  }

  @Coroutine
  public static void errors() throws Exception {
    try (Bad a = await(new Bad("a", new AssertionError("close")));
        Bad b = await(new Bad("b", new StackOverflowError("deep")))) {
      throw new LinkageError("body");
    }
  }

  @Coroutine
  public static void hasty() {
    try (Hasty a = await(new Hasty());
        Hasty b = await(new Hasty())) {
      add("body");
    }
  }

  @Coroutine
  public static String hastyAfterFailure() {
    try (Hasty a = await(new Hasty())) {
      throw new IllegalArgumentException("body");
    } catch (IllegalArgumentException e) {
      return e.getSuppressed()[0].getMessage();
    }
  }

  @Coroutine
  public static void finallyAfterClose() throws Exception {
    try (Bad a = await(new Bad("a"))) {
      add("body");
    } finally {
      await: pause("finally");
      throw new IllegalStateException("finally");
    }
  }

  @Coroutine
  public static void closeInFinally() throws Exception {
    try {
      throw new IllegalStateException("first");
    } finally {
      try (Bad a = await(new Bad("a"))) {
        add("body");
      }
    }
  }

  @Coroutine
  public static String closeInFinallySwallowed() {
    try {
      await: crash(new IllegalStateException("first"));
      return "never";
    } catch (IllegalStateException e) {
      try (Bad a = await(new Bad("a"))) {
        throw e;
      } catch (Exception again) {
        return again.getMessage() + again.getSuppressed()[0].getMessage();
      }
    } finally {
      try (Bad b = await(good("b"))) {
        add("in finally");
      } catch (Exception e) {
        add("planned " + e.getClass().getSimpleName());
      }
    }
  }

  @Coroutine
  public static void nullAmongThem() throws Exception {
    try (Bad a = await(new Bad("a"));
        Bad none = await((Bad) null);
        Bad b = await(new Bad("b"))) {
      add("none " + (none == null));
      throw new IllegalStateException("body");
    }
  }

  @Coroutine
  public static String onlyNull() throws Exception {
    try (Bad none = await((Bad) null)) {
      return "none " + none;
    }
  }

  @Coroutine
  public static void throwsNull() throws Exception {
    RuntimeException none = null;
    try (Bad a = await(new Bad("a"))) {
      throw none;
    }
  }
}
