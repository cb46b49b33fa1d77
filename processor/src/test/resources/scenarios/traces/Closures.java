package scenarios.traces;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import dev.aevent.processor.bothmodes.Each;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** Lambdas, method references, local and anonymous classes: their frames have their own names and lines. */
public class Closures {
  interface Step {
    @Coroutine
    int next(int n) throws IOException;
  }

  private final String name;

  public Closures() {
    name = "closures";
  }

  private void fails(Object object) {
    throw new IllegalStateException(name + object);
  }

  private static int failsStatically(String text) {
    throw new IllegalArgumentException(
        text);
  }

  private static class Hidden {
    Hidden(String text) {
      failsStatically(text);
    }

    private Hidden(int n) {
      this("n" + n);
    }
  }

  protected class Inner {
    final int n;

    Inner(int n) {
      this.n =
          10 / n;
    }
  }

  @Coroutine
  public void lambdas() {
    int zero = await(value(0));
    IntSupplier division =
        () ->
            1
                / zero;
    IntSupplier block =
        () -> {
          int one = 1;
          return one
              / zero;
        };
    for (IntSupplier lambda : List.of(division, block)) {
      try {
        add(lambda.getAsInt());
      } catch (ArithmeticException e) {
        add(e);
      }
      await: pause();
    }
  }

  @Coroutine
  public void nestedLambdas() {
    Supplier<Supplier<Integer>> outer =
        () ->
            () ->
                Integer.parseInt(
                    name);
    try {
      add(await(value(outer.get().get())));
    } catch (NumberFormatException e) {
      add(e);
    }
  }

  @Coroutine
  public void lambdaThatCallsALambda() {
    Consumer<String> inner = text -> { throw new IllegalStateException(text); };
    Consumer<String> outer = text -> inner.accept(text + "!");
    await: pause();
    outer.accept("a");
  }

  /** References to methods that the generated class may not name. */
  @Coroutine
  @Each({0, 1, 2, 3, 4, 5, 6})
  public void references(int which) {
    await: pause();
    Closures other = new Closures();
    List<String> words = List.of("w");
    try {
      switch (which) {
        case 0 -> words.forEach(this::fails);
        case 1 -> words.forEach(
            other::fails);
        case 2 -> words.stream()
            .map(Closures::failsStatically)
            .forEach(n -> {});
        case 3 -> words.stream()
            .map(Hidden::new)
            .forEach(n -> {});
        case 4 -> List.of(0).stream()
            .map(Inner::new)
            .forEach(n -> {});
        case 5 -> {
          Function<String, Integer> parse = Integer::parseInt;
          add(parse.apply("x"));
        }
        default -> {
          Closures none = null;
          Consumer<Object> bound =
              none::fails;
          bound.accept("never");
        }
      }
    } catch (RuntimeException e) {
      add(e);
    }
  }

  @Coroutine
  public void anonymousClass() {
    Comparator<String> order =
        new Comparator<>() {
          private int calls;

          @Override
          public int compare(String a, String b) {
            if (calls++ > 0) {
              throw new IllegalStateException(
                  a);
            }
            return nested(b);
          }

          private int nested(String b) {
            return new Object() {
              int fail() {
                throw new IllegalArgumentException(b);
              }
            }.fail();
          }
        };
    for (int i = 0; i < 2; i++) {
      try {
        add(order.compare("a", await(value("b"))));
      } catch (RuntimeException e) {
        add(e);
      }
    }
  }

  @Coroutine
  public void anonymousClassConstructed() {
    int zero = await(value(0));
    try {
      add(
          new Object() {
            final int n = 1 / zero;
          }.n);
    } catch (ArithmeticException e) {
      add(e);
    }
    try {
      add(
          new Closures() {
            {
              if (zero == 0) {
                throw new IllegalStateException("initialiser");
              }
            }
          });
    } catch (IllegalStateException e) {
      add(e);
    }
  }

  @Coroutine
  public void localClass() {
    int zero = await(value(0));
    class Local {
      final int n;

      Local(int n) {
        this.n = n;
        if (n == 3) {
          throw new IllegalArgumentException("three");
        }
      }

      int divide() {
        return n
            / zero;
      }

      Runnable later() {
        return () -> {
          class Deeper {
            void run() {
              divide();
            }
          }
          new Deeper().run();
        };
      }
    }
    Local local = new Local(1);
    await: pause();
    try {
      add(local.divide());
    } catch (ArithmeticException e) {
      add(e);
    }
    try {
      local.later().run();
    } catch (ArithmeticException e) {
      add(e);
    }
    try {
      new Local(await(value(3)));
    } catch (IllegalArgumentException e) {
      add(e);
    }
  }

  @Coroutine
  public void localClassWithACoroutine() {
    String prefix = await(value("p"));
    class Local {
      int calls;

      @Coroutine
      void run(int n) throws IOException {
        calls++;
        if (n == 0) {
          throw new IOException(prefix + await(value(calls)));
        }
        try {
          await(this).run(n - 1);
        } finally {
          await: pause();
        }
      }
    }
    Local local = new Local();
    try {
      await(local).run(2);
    } catch (IOException e) {
      add(e);
    }
  }

  @Coroutine
  public void anonymousClassWithACoroutine() {
    Step step =
        new Step() {
          @Override
          @Coroutine
          public int next(int n) throws IOException {
            if (n > 0) {
              return await(next(n - 1));
            }
            await: pause();
            throw new IOException(name);
          }
        };
    try {
      add(await(step.next(1)));
    } catch (IOException e) {
      add(e);
    }
  }

  @Coroutine
  static int apply(Step step, int n) throws IOException {
    return await(step.next(n)) + 1;
  }

  @Coroutine
  public void coroutineLambda() {
    int zero = await(value(0));
    Step divides =
        n -> {
          await: pause();
          return n
              / zero;
        };
    Step calls = n -> await(divides.next(n));
    try {
      add(await(apply(divides, 1)));
    } catch (ArithmeticException | IOException e) {
      add(e);
    }
    try {
      add(await(apply(calls, 2)));
    } catch (ArithmeticException | IOException e) {
      add(e);
    }
  }

  @Coroutine
  int member(int n) throws IOException {
    await: pause();
    throw new IOException("member " + n);
  }

  /** A reference to a coroutine has no frame of its own. */
  @Coroutine
  public void coroutineReference() {
    Step step = this::member;
    try {
      add(await(apply(step, 1)));
    } catch (IOException e) {
      add(e);
    }
  }

  @Coroutine
  static <T> T call(Callable<T> callable) throws Exception {
    await: pause();
    return callable.call();
  }

  @Coroutine
  public void handedOver() throws Exception {
    try {
      await(call(() -> failsStatically("handed")));
    } catch (IllegalArgumentException e) {
      add(e);
    }
    await(call(() -> new Hidden("hidden")));
  }

  @Coroutine
  public void privateMembersOverLines() {
    try {
      add(
          name
              .concat("!")
              + Closures
                  .failsStatically(
                      await(value("over"))));
    } catch (IllegalArgumentException e) {
      add(e);
    }
    try {
      this
          .fails(
              await(value("lines")));
    } catch (IllegalStateException e) {
      add(e);
    }
    try {
      new Hidden(
          await(value(1)));
    } catch (IllegalArgumentException e) {
      add(e);
    }
    try {
      add(
          new Inner(
              await(value(0))));
    } catch (ArithmeticException e) {
      add(e);
    }
  }
}
