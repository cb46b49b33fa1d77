package scenarios.traces;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import dev.aevent.processor.bothmodes.Each;
import java.io.Closeable;
import java.io.IOException;

/** Resources that fail to open, in use, when closed, and in several of these. */
public class Resources {
  record Plain(String name, boolean fails) implements Closeable {
    Plain {
      if (name.isEmpty()) {
        throw new IllegalArgumentException("no name");
      }
    }

    @Override
    public void close() throws IOException {
      if (fails) {
        throw new IOException(
            "closing " + name);
      }
    }
  }

  record Slow(String name, boolean fails) implements AutoCloseable {
    @Coroutine
    static Slow open(String name, boolean fails) throws IOException {
      await: pause();
      if (name.isEmpty()) {
        throw new IOException("no name");
      }
      return new Slow(name, fails);
    }

    @Override
    @Coroutine
    public void close() throws IOException {
      await: pause(name);
      if (fails) {
        throw new IOException("closing " + name);
      }
    }
  }

  static void use(boolean fails) {
    if (fails) {
      throw new IllegalStateException("in use");
    }
  }

  /** Nothing awaits: javac's own code. */
  @Coroutine
  @Each({0, 1, 2, 3, 4, 5, 6, 7})
  public static void plain(int bits) {
    await: pause();
    try (Plain a = new Plain("a", (bits & 1) != 0);
        Plain b =
            new Plain(
                "b", (bits & 2) != 0)) {
      use((bits & 4) != 0);
    } catch (IOException | IllegalStateException e) {
      add(e);
    }
  }

  @Coroutine
  @Each({0, 1, 2, 3, 4, 5, 6, 7})
  public static void plainAroundAwaits(int bits) throws IOException {
    try (Plain a = new Plain("a", (bits & 1) != 0);
        Plain b =
            new Plain(
                "b", (bits & 2) != 0)) {
      await: pause();
      use((bits & 4) != 0);
    }
  }

  @Coroutine
  @Each({0, 1, 2, 3, 4, 5, 6, 7})
  public static void slow(int bits) {
    try (Slow a = await(Slow.open("a", (bits & 1) != 0));
        Slow b =
            await(
                Slow.open(
                    "b",
                    (bits & 2) != 0))) {
      use((bits & 4) != 0);
    } catch (IOException | IllegalStateException e) {
      add(e);
    }
  }

  @Coroutine
  @Each({0, 1, 2, 3, 4, 5, 6, 7})
  public static void mixed(int bits) throws IOException {
    try (Slow a = await(Slow.open("a", (bits & 1) != 0));
        Plain b = new Plain("b", (bits & 2) != 0);
        Slow c = await(new Slow("c", true))) {
      use((bits & 4) != 0);
      await: pause();
    } finally {
      add("finally");
    }
  }

  @Coroutine
  @Each({0, 1, 2, 3})
  public static void neverOpened(int which) {
    try {
      switch (which) {
        case 0 -> {
          try (Plain a = new Plain("a", true);
              Plain b = new Plain("", false)) {
            add("never");
          }
        }
        case 1 -> {
          try (Plain a = new Plain("a", true);
              Slow b =
                  await(
                      Slow.open("", false))) {
            add("never");
          }
        }
        case 2 -> {
          try (Slow a = await(Slow.open("a", true));
              Plain b = new Plain("", false)) {
            await: pause("never");
          }
        }
        default -> {
          Plain given = new Plain("given", true);
          try (given;
              Slow b = await(new Slow("b", true))) {
            throw new IllegalStateException(
                "in use" + await(value("!")));
          }
        }
      }
    } catch (IOException | RuntimeException e) {
      add(e);
    }
  }

  @Coroutine
  static int leaves(int which) throws IOException {
    for (int i = 0; i < 2; i++) {
      try (Slow a = await(new Slow("a", i == 1));
          Plain b = new Plain("b", which == 3)) {
        if (which == 0) {
          return 1;
        }
        if (which == 1) {
          continue;
        }
        if (which == 2) {
          break;
        }
      }
    }
    return await(value(2));
  }

  @Coroutine
  @Each({0, 1, 2, 3, 4})
  public static void leftEarly(int which) throws IOException {
    add(await(leaves(which)));
  }
}
