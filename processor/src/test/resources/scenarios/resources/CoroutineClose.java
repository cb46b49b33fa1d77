package scenarios.resources;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** An implicit close that is a coroutine is awaited on the resource. */
public class CoroutineClose {
  static class Slow implements AutoCloseable {
    final String name;
    final boolean bad;

    Slow(String name, boolean bad) {
      add("open " + name);
      this.name = name;
      this.bad = bad;
    }

    @Override
    @Coroutine
    public void close() {
      add("closing " + name);
      await: pause(name);
      add("closed " + name);
      if (bad) throw new IllegalStateException("close " + name);
    }
  }

  @Coroutine
  static Slow open(String name) {
    await: pause("opening");
    return new Slow(name, false);
  }

  @Coroutine
  public static String awaitedOnConstructor() {
    try (Slow s = await(new Slow("a", false))) {
      return s.name + await(value("!"));
    }
  }

  @Coroutine
  public static String awaitedOpenAndClose() {
    try (Slow a = await(open("a")); Slow b = await(open("b"))) {
      return a.name + b.name;
    }
  }

  @Coroutine
  public static void closeFails() {
    try (Slow a = await(new Slow("a", true)); Slow b = await(new Slow("b", true))) {
      await: crash(new RuntimeException("body"));
    }
  }

  @Coroutine
  public static int returnsThroughClose() {
    for (int i = 0; ; i++) {
      try (Slow a = await(new Slow("a" + i, false))) {
        if (i == 1) return await(value(i));
        continue;
      } finally {
        add("finally");
      }
    }
  }
}
