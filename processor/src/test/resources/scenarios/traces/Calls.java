package scenarios.traces;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import dev.aevent.processor.bothmodes.Each;
import java.io.IOException;
import java.util.List;

/** Calls of every kind: generic, virtual, of interfaces and super, private, static, variable, of null. */
public class Calls {
  interface Source<T> {
    @Coroutine
    T take(T seed) throws IOException;

    @Coroutine
    default T twice(T seed) throws IOException {
      return await(
          take(
              await(take(seed))));
    }
  }

  abstract static class Base<T extends Comparable<T>> implements Source<T> {
    @Coroutine
    T greater(T a, T b) throws IOException {
      T first = await(take(a));
      return first.compareTo(b) > 0 ? first : await(take(b));
    }

    @Coroutine
    void ends() throws IOException {
      await: pause();
      throw new IOException("base");
    }
  }

  static class Words extends Base<String> {
    @Override
    @Coroutine
    public String take(String seed) throws IOException {
      if (seed.length() > 3) {
        throw new IOException(seed);
      }
      return await(value(seed)) + seed;
    }

    @Override
    @Coroutine
    void ends() throws IOException {
      try {
        await: super.ends();
      } catch (IOException e) {
        add(e);
        throw e;
      }
    }
  }

  static final class Numbers extends Base<Integer> {
    @Override
    @Coroutine
    public Integer take(Integer seed) {
      return 100 / seed + await(value(0));
    }
  }

  private final List<Source<String>> sources = List.of(new Words(), seed -> seed.substring(9));

  @Coroutine
  @Each({0, 1, 2, 3})
  public void virtual(int which) throws IOException {
    Base<?> base = which % 2 == 0 ? new Words() : new Numbers();
    try {
      if (base instanceof Words words) {
        add(await(words.twice("a")));
        add(await(words.twice(which == 0 ? "ab" : "abcd")));
      } else if (base instanceof Numbers numbers) {
        add(await(numbers.greater(which, 7)));
        add(await(numbers.greater(7, 0)));
      }
    } catch (IOException | ArithmeticException e) {
      add(e);
    }
    await(base).ends();
  }

  @Coroutine
  static <T> T generic(Source<? super T> source, T seed) throws IOException {
    await(source).twice(seed);
    return seed;
  }

  @Coroutine
  @Each({0, 1})
  public void ofInterfaces(int which) throws IOException {
    try {
      add(await(generic(sources.get(which), "abc")));
    } catch (IOException | StringIndexOutOfBoundsException e) {
      add(e);
      throw e;
    }
  }

  @Coroutine
  private void hidden(int n) throws IOException {
    if (n == 0) {
      await: pause();
      throw new IOException("hidden");
    }
    await: shown(n - 1);
  }

  @Coroutine
  public final void shown(int n) throws IOException {
    await: hidden(n);
  }

  @Coroutine
  public void privateAndFinal() throws IOException {
    await: shown(2);
  }

  @Coroutine
  static int sum(String label, int... numbers) {
    int sum = 0;
    for (int i = 0; i <= numbers.length; i++) {
      sum += await(value(numbers[i]));
    }
    return sum;
  }

  @Coroutine
  public void variable() {
    try {
      add(await(sum("none")));
    } catch (ArrayIndexOutOfBoundsException e) {
      add(e);
    }
    add(
        await(
            sum(
                "some",
                1,
                2)));
  }

  /** Nothing is called on null, so the call itself fails, where its arguments have been evaluated. */
  @Coroutine
  @Each({0, 1, 2, 3, 4})
  public void ofNull(int which) throws IOException {
    Words none = null;
    Source<String> nobody = null;
    Calls nothing = null;
    try {
      switch (which) {
        case 0 ->
            add(
                await(
                    none
                        .take(
                            see("argument", "a"))));
        case 1 -> add(await(nobody.take(see("argument", "a"))));
        case 2 -> await(nothing)
            .shown(
                see("argument", 1));
        case 3 -> nothing
            .sources
            .clear();
        default -> await(nothing).hidden(0);
      }
    } catch (NullPointerException e) {
      add(e);
    }
  }

  static class Parent {
    final int n;

    Parent(int n) {
      this.n = 1 / n;
    }
  }

  static class Child extends Parent {
    static int made;
    final String text = "n".repeat(n - 2);

    Child(int n) {
      super(n - 1);
      made++;
    }
  }

  static class Broken {
    static final int VALUE = Integer.parseInt("broken");
  }

  enum Level {
    LOW(1),
    HIGH(0);

    final int inverse;

    Level(int n) {
      inverse = 1 / n;
    }
  }

  record Range(int from, int to) {
    Range {
      if (from > to) {
        throw new IllegalArgumentException(from + ">" + to);
      }
    }
  }

  @Coroutine
  @Each({0, 1, 2, 3, 4})
  public void constructors(int which) {
    try {
      switch (which) {
        case 0 -> add(new Child(await(value(1))));
        case 1 -> add(
            new Child(
                await(value(2))));
        case 2 -> add(Broken.VALUE + await(value(1)));
        case 3 -> add(Level.valueOf(await(value("LOW"))));
        default -> add(
            new Range(
                await(value(2)),
                1));
      }
    } catch (RuntimeException | ExceptionInInitializerError e) {
      add(e);
    }
  }

  @Coroutine
  static <X extends Exception> void throwing(X failure, boolean waits) throws X {
    if (waits) {
      await: pause();
    }
    throw failure;
  }

  @Coroutine
  @Each({0, 1})
  public void typeVariables(int which) {
    try {
      await: Calls.<IOException>throwing(new IOException("x"), which == 0);
    } catch (IOException e) {
      add(e);
    }
  }
}
