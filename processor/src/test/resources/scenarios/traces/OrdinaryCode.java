package scenarios.traces;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What ordinary code throws that a coroutine calls: the user's own and the JDK's. */
public class OrdinaryCode {
  static int parse(String text) {
    return Integer.parseInt(
        text);
  }

  static void fail(String message) throws IOException {
    throw new IOException(
        message);
  }

  static void deep(int depth) throws IOException {
    if (depth == 0) {
      fail("deep");
    }
    deep(depth - 1);
  }

  static void wraps() {
    try {
      deep(2);
    } catch (IOException e) {
      throw new IllegalStateException("wrapped", e);
    }
  }

  @Coroutine
  public static void beforeAnyAwait() {
    try {
      fail("first");
    } catch (IOException e) {
      add(e);
    }
    await: pause();
  }

  @Coroutine
  public static void afterAnAwait() {
    await: pause();
    try {
      deep(3);
    } catch (IOException e) {
      add(e);
    }
  }

  @Coroutine
  public static void betweenAwaits() throws IOException {
    try {
      await: pause();
      deep(1);
      await: pause("never");
    } catch (IOException e) {
      add(e);
      await: pause();
      throw e;
    }
  }

  @Coroutine
  public static void withItsCause() {
    await: pause();
    wraps();
  }

  @Coroutine
  public static void withItsCauseCaught() {
    try {
      wraps();
    } catch (IllegalStateException e) {
      add(e);
      add(e.getCause());
    }
    await: pause();
  }

  @Coroutine
  public static int neverCaught() {
    return await(value(1)) + parse("x");
  }

  @Coroutine
  static int inner(String text) {
    return parse(text) + await(value(1));
  }

  @Coroutine
  static int middle(String text) {
    int sum = await(value(2));
    sum += await(inner(text));
    return sum;
  }

  @Coroutine
  public static void throughCoroutines() {
    try {
      add(await(middle("2")));
      add(await(middle("two")));
    } catch (NumberFormatException e) {
      add(e);
    }
  }

  @Coroutine
  public static void ofTheJdk() {
    List<Supplier<?>> calls = new ArrayList<>();
    calls.add(() -> List.of(1).get(2));
    calls.add(() -> Map.of("a", 1, "a", 2));
    calls.add(() -> Optional.empty().get());
    calls.add(() -> "abc".substring(4));
    calls.add(() -> Thread.State.valueOf("none"));
    for (Supplier<?> call : calls) {
      try {
        call.get();
      } catch (RuntimeException e) {
        add(e);
      }
      await: pause();
    }
  }

  @Coroutine
  public static void ofTheJdkDirectly() {
    Iterator<Integer> none = List.<Integer>of().iterator();
    try {
      none.next();
    } catch (RuntimeException e) {
      add(e);
    }
    await: pause();
    try {
      add(
          await(value("a"))
              .repeat(
                  -1));
    } catch (IllegalArgumentException e) {
      add(e);
    }
  }

  /** Comes back to the user's code through the JDK. */
  @Coroutine
  public static void callbacks() {
    List<String> words = new ArrayList<>(List.of("b", "a"));
    await: pause();
    try {
      words.sort(
          (a, b) -> {
            throw new IllegalStateException(
                a + b);
          });
    } catch (IllegalStateException e) {
      add(e);
    }
    try {
      words.stream()
          .map(String::length)
          .map(n -> 1 / (n - 1))
          .forEach(n -> add(n));
    } catch (ArithmeticException e) {
      add(e);
    }
    try {
      words.forEach(OrdinaryCode::parse);
    } catch (NumberFormatException e) {
      add(e);
    }
  }

  /** Ordinary code that catches sees what it sees; the coroutine sees all of it repaired. */
  @Coroutine
  public static void caughtOnTheWay() {
    await: pause();
    try {
      try {
        Supplier<Integer> caught =
            () -> {
              try {
                return parse("?");
              } catch (NumberFormatException e) {
                throw new IllegalArgumentException(e);
              }
            };
        add(caught.get());
      } finally {
        add("finally");
      }
    } catch (IllegalArgumentException e) {
      add(e);
    }
  }
}
