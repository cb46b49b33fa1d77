package scenarios.resources;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import dev.aevent.processor.bothmodes.Probe.Feed;
import java.util.List;

/** Implicit calls of blocking methods that a patch stands in for. */
public class PatchedImplicitCalls {
  static class Named extends Feed<String> {
    final String name;

    Named(String name) {
      super(List.of(name, name + name));
      this.name = name;
    }
  }

  /** Waits on its own before what is inherited closes. */
  static class Polite extends Named {
    Polite(String name) {
      super(name);
    }

    @Override
    @Coroutine
    public void close() {
      add("polite " + name);
      await: pause(name);
    }
  }

  @Coroutine
  public static String iterates() {
    String s = "";
    for (String x : await(new Feed<>(List.of("a", "b", "c")))) {
      if (x.equals("b")) continue;
      s += x;
    }
    for (int x : await(new Feed<>(List.of(1, 2)))) s += x;
    for (long x : await(new Feed<>(List.of(1, 2)))) {
      if (x == 2) break;
      s += await(value(x));
    }
    return s;
  }

  @Coroutine
  public static String closes() {
    try (Feed<String> feed = await(new Feed<>(List.of("a")));
        Named named = await(new Named("n"));
        Polite polite = await(new Polite("p"));
        Feed<?> none = await((Feed<?>) null)) {
      return named.name + polite.name + feed.getClass().getSimpleName() + none;
    }
  }

  @Coroutine
  public static String both() {
    String s = "";
    try (Named named = await(await(value(new Named("n"))))) {
      for (String x : await(named)) {
        for (String y : await(new Polite(x))) {
          s += x + y + ",";
          if (s.length() > 8) return s;
        }
      }
    } finally {
      add(s);
    }
    return "never";
  }

  @Coroutine
  public static void bodyFails() {
    try (Named named = await(new Named("n"));
        Polite polite = await(new Polite("p"))) {
      for (String x : await(polite)) {
        throw new IllegalStateException(x);
      }
    }
  }

  @Coroutine
  public static void nullSource() {
    Feed<String> none = null;
    for (String x : await(none)) add("never" + x);
  }

  @Coroutine
  public static int nullElements() {
    int n = 0;
    for (int x : await(new Feed<>(java.util.Arrays.asList(1, null)))) n += x;
    return n;
  }
}
