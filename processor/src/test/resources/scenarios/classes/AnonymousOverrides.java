package scenarios.classes;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** Methods of anonymous classes that have the name of an inherited one, and are more than that. */
public class AnonymousOverrides {
  static class Base {
    protected Object text(Object value) {
      return "base " + value;
    }

    Object text(Object first, Object second) {
      return "two";
    }
  }

  @Coroutine
  public static Object overload() {
    var same = new Object() {
      boolean equals(String text) {
        return text.isEmpty();
      }
    };
    await: pause();
    return List.of(same.equals(""), same.equals((Object) ""), await(value(same.equals("a"))));
  }

  @Coroutine
  public static Object closerOverload() {
    var base = new Base() {
      String text(Integer value) {
        return "own " + value;
      }

      @Override
      protected Object text(Object value) {
        return "overridden " + value;
      }
    };
    return List.of(base.text(await(value(1))), base.text("a"), base.text(1, 2), base.text(await(value(2))));
  }

  @Coroutine
  public static Object covariant() {
    var supplier = new Supplier<Object>() {
      @Override
      public String get() {
        return "supplied";
      }
    };
    await: pause();
    return supplier.get().length() + await(value(1));
  }

  @Coroutine
  public static Object wider() {
    var copied = new Object() {
      @Override
      public Object clone() {
        return "copy";
      }
    };
    await: pause();
    return copied.clone();
  }

  @Coroutine
  public static Object throwsLess() {
    var resource = new AutoCloseable() {
      @Override
      public void close() {
        add("closed");
      }
    };
    await: pause();
    Runnable run = () -> resource.close();
    run.run();
    try (resource) {
      add("used");
    }
    return await(value(1));
  }

  @Coroutine
  public static Object call() throws Exception {
    int number = await(value(3));
    Callable<Integer> plain = new Callable<>() {
      @Override
      public Integer call() {
        return number;
      }
    };
    await: pause();
    return plain.call();
  }

  @Coroutine
  public static Object generic() {
    var made = new Maker() {
      @Override
      public <T extends Comparable<T>> List<T> make(T value) {
        return List.of(value, value);
      }
    };
    await: pause();
    return made.make(await(value("a"))).get(1).length();
  }

  interface Maker {
    <T extends Comparable<T>> Iterable<T> make(T value);
  }

  @Coroutine
  public static Object atOnce() {
    int length = new Supplier<Object>() {
      @Override
      public String get() {
        return "four";
      }
    }.get().length();
    await: pause();
    Supplier<Integer> later = () -> new Supplier<Object>() {
      @Override
      public String get() {
        return "five" + length;
      }
    }.get().length();
    return later.get();
  }

  static class Many<T> {
    final List<T> all;

    @SafeVarargs
    Many(int first, T... all) {
      this.all = List.of(all);
      add(first + last().toString());
    }

    Object last() {
      return all.get(all.size() - 1);
    }
  }

  @Coroutine
  public static Object variableArguments() {
    int number = await(value(3));
    var many = new Many<>(await(value(1)), "a", "b") {
      @Override
      String last() {
        return all.get(1) + number;
      }
    };
    var none = new Many<String>(2) {
      @Override
      String last() {
        return "none";
      }
    };
    return many.last().length() + none.last().length();
  }

  @Coroutine
  public static Object captured() throws Exception {
    List<Callable<Integer>> calls = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      int number = i + await(value(1));
      calls.add(new Callable<>() {
        int called = number;

        @Override
        public Integer call() {
          return called++ + number;
        }
      });
    }
    int sum = 0;
    for (Callable<Integer> each : calls) {
      sum = sum * 10 + each.call() + each.call();
    }
    return sum;
  }
}
