package scenarios.resources;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Resources are opened in order, closed in reverse, before any catch or finally, with awaits in initialisers and bodies. */
public class TryWithResources {
  static class Res implements AutoCloseable {
    final String name;

    Res(String name) {
      add("open " + name);
      this.name = name;
    }

    @Override
    public void close() {
      add("close " + name);
    }
  }

  @Coroutine
  public static String body() {
    try (Res r = new Res("a")) {
      return r.name + await(value("b"));
    }
  }

  @Coroutine
  public static String initialiser() {
    try (Res r = new Res(await(value("a")))) {
      return r.name;
    }
  }

  @Coroutine
  public static String several() {
    try (Res a = new Res("a"); Res b = new Res(await(value("b"))); var c = new Res(a.name + b.name)) {
      return await(value(c.name));
    }
  }

  @Coroutine
  public static String awaitedResource() {
    try (Res a = await(value(new Res("a")))) {
      return await(value(a.name));
    }
  }

  @Coroutine
  public static String nullResource() {
    try (Res a = await(value((Res) null)); Res b = new Res("b")) {
      return "" + await(value(a)) + b.name;
    }
  }

  @Coroutine
  public static String existingVariable() {
    Res a = new Res("a");
    final Res b = await(value(new Res("b")));
    try (a; b) {
      return a.name + await(value(b.name));
    }
  }

  @Coroutine
  public static String catchesSeeClosed() {
    try (Res a = new Res("a")) {
      await: crash(new IllegalStateException("x"));
    } catch (IllegalStateException e) {
      add("catch");
      return await(value("caught"));
    } finally {
      add(await(value("finally")));
    }
    return "never";
  }

  @Coroutine
  public static void initialiserFails() {
    try (Res a = new Res("a"); Res b = await(raise(new IllegalStateException("b"))); Res c = new Res("c")) {
      add("never");
    }
  }

  @Coroutine
  public static String loop() {
    String s = "";
    for (int i = 0; i < 4; i++) {
      try (Res r = new Res("r" + i)) {
        if (i == 1) continue;
        if (i == 3) break;
        s += await(value(r.name));
      }
    }
    return s;
  }

  @Coroutine
  public static String nested() {
    try (Res a = new Res("a")) {
      try (Res b = new Res(await(value("b")))) {
        return a.name + b.name;
      } finally {
        add("inner finally");
      }
    }
  }

  @Coroutine
  public static String emptyBody() {
    try (Res a = new Res(await(value("a")))) {}
    return "done";
  }
}
