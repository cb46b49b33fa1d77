package scenarios.resources;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** What close throws is suppressed under the body's failure, and thrown where there is none. */
public class Suppressed {
  static class Bad implements AutoCloseable {
    final String name;

    Bad(String name) {
      this.name = name;
    }

    @Override
    public void close() throws Exception {
      add("close " + name);
      throw new Exception("close " + name);
    }
  }

  @Coroutine
  public static void both() throws Exception {
    try (Bad a = new Bad("a"); Bad b = new Bad(await(value("b")))) {
      await: crash(new IllegalStateException("body"));
    }
  }

  @Coroutine
  public static void closeOnly() throws Exception {
    try (Bad a = new Bad("a"); Bad b = new Bad("b")) {
      await: pause();
    }
  }

  @Coroutine
  public static int returnIsReplaced() throws Exception {
    try (Bad a = new Bad("a")) {
      return await(value(1));
    }
  }

  @Coroutine
  public static String caught() {
    try (Bad a = new Bad(await(value("a")))) {
      throw new RuntimeException("body");
    } catch (Exception e) {
      return e.getMessage() + e.getSuppressed()[0].getMessage() + await(value("!"));
    }
  }

  @Coroutine
  public static void initialiserFails() throws Exception {
    try (Bad a = new Bad("a"); Bad b = await(raise(new IllegalStateException("init")))) {
      add("never");
    }
  }

  @Coroutine
  public static String breakIsReplaced() {
    try {
      while (true) {
        try (Bad a = new Bad("a")) {
          if (await(value(true))) break;
        }
      }
      return "never";
    } catch (Exception e) {
      return e.getMessage();
    }
  }

  @Coroutine
  public static void sameExceptionTwice() throws Exception {
    Exception x = new Exception("x");
    try (AutoCloseable a = () -> { throw x; }) {
      await: crash(x);
    }
  }
}
