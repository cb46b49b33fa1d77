package scenarios.resources;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

/** The lines in which Java makes the calls of try and for that no word in the source makes. */
public class ImplicitTraces {
  record Slow(String name) implements AutoCloseable {
    @Override
    @Coroutine
    public void close() {
      await: pause(name);
      throw new IllegalStateException(name);
    }
  }

  record Plain(String name) implements AutoCloseable {
    @Override
    public void close() {
      throw new IllegalStateException(name);
    }
  }

  /** Fails in its first, second or third call. */
  record Steps(int fails) implements Iterable<Object>, Iterator<Object> {
    @Override
    @Coroutine
    public Steps iterator() {
      return fails == 1 ? await(Steps.<Steps>fail("iterator")) : this;
    }

    @Override
    @Coroutine
    public boolean hasNext() {
      return fails == 2 ? await(Steps.<Boolean>fail("hasNext")) : await(value(true));
    }

    @Override
    @Coroutine
    public Object next() {
      return fails == 3 ? await(Steps.<Integer>fail("next")) : await(value(fails));
    }

    @Coroutine
    static <T> T fail(String name) {
      await: pause(name);
      throw new IllegalStateException(name);
    }
  }

  static void trace(Throwable e) {
    String frames =
        Arrays.stream(e.getStackTrace())
            .filter(frame -> "ImplicitTraces.java".equals(frame.getFileName()))
            .filter(frame -> frame.getLineNumber() > 0)
            .map(frame -> frame.getMethodName() + ":" + frame.getLineNumber())
            .distinct()
            .filter(frame -> !frame.startsWith("fail") && !frame.startsWith("lambda"))
            .limit(2)
            .collect(Collectors.joining(" from "));
    add(e.getMessage() + " in " + frames);
    for (Throwable suppressed : e.getSuppressed()) trace(suppressed);
  }

  @Coroutine
  static int bodies(boolean fails) {
    try (Slow a =
            await(new Slow("a"));
        Plain b = new Plain("b");
        Slow c =
            await(
                new Slow("c"))) {
      if (fails) {
        throw new IllegalStateException("body");
      }
      add("body");
      return 1;
    }
  }

  @Coroutine
  static void jumps(int i) {
    while (true) {
      try (Slow a = await(new Slow("a"))) {
        if (i == 0)
          break;
        if (i == 1)
          continue;
        add("falls out");
      }
    }
  }

  @Coroutine
  public static void closes() {
    try {
      await(bodies(true));
    } catch (IllegalStateException e) {
      trace(e);
    }
    try {
      await(bodies(false));
    } catch (IllegalStateException e) {
      trace(e);
    }
    for (int i = 0; i < 3; i++) {
      try {
        await: jumps(i);
      } catch (IllegalStateException e) {
        trace(e);
      }
    }
  }

  @Coroutine
  static void loop(int fails) {
    for (Object n
        : await(
            new Steps(fails))) {
      add("element " + n);
    }
  }

  @Coroutine
  static void plainLoop(Iterable<Integer> source) {
    for (int n
        : List
            .copyOf(
                List.of(1))) {
      add(await(value("before")));
    }
    for (int n :
        source) {
      await: pause("never");
    }
  }

  @Coroutine
  public static void iterates() {
    for (int fails = 1; fails < 4; fails++) {
      try {
        await: loop(fails);
      } catch (IllegalStateException e) {
        trace(e);
      }
    }
    try {
      await: plainLoop(() -> { throw new IllegalStateException("plain"); });
    } catch (IllegalStateException e) {
      trace(e);
    }
    try {
      await: plainLoop(
          () ->
              new Iterator<Integer>() {
                @Override
                public boolean hasNext() {
                  return true;
                }

                @Override
                public Integer next() {
                  throw new IllegalStateException("plain next");
                }
              });
    } catch (IllegalStateException e) {
      trace(e);
    }
  }
}
