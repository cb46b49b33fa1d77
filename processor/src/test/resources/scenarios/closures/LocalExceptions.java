package scenarios.closures;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.List;

/** Local classes of exceptions, and constructors of local classes. */
public class LocalExceptions {
  private final Object value;

  LocalExceptions(Object value) {
    this.value = value;
  }

  @Coroutine
  String failing(char u, List<Character> more) {
    class Failure extends Exception {
      final int code;

      Failure(int code, String text) {
        super(text + value + u + more.size());
        this.code = code;
      }
    }
    class Special extends Failure {
      Special() {
        super(7, "special");
      }
    }
    String s = "";
    for (int i = 0; i < 3; i++) {
      try {
        await: pause();
        if (i == 1) {
          throw new Special();
        }
        throw new Failure(await(value(i)), "f");
      } catch (Special e) {
        s += "S" + e.code + e.getMessage();
        await: pause();
      } catch (Failure e) {
        s += await(value(e.code)) + e.getMessage();
      }
    }
    return s;
  }

  @Coroutine
  public static String all() {
    return await(new LocalExceptions("v").failing('u', List.of('a', 'b')));
  }

  @Coroutine
  public static String explicitConstructors() {
    int base = await(value(5));
    class First {
      final int n;

      First(int n) {
        this.n = n + base;
      }

      First() {
        this(100);
      }
    }
    class Second extends First {
      Second(int n) {
        super(n * 2);
      }

      Second() {
        super();
      }

      First[] others() {
        return new First[] {new First(), new First(1), this};
      }
    }
    Second s = new Second(3);
    await: pause();
    String text = s.n + ":" + new Second().n;
    for (First one : s.others()) {
      text += "," + await(value(one.n));
    }
    return text;
  }

  @Coroutine
  public static String constructorReferences() {
    int base = await(value(5));
    class Box<E> {
      final E e;

      Box(E e) {
        this.e = e;
      }

      int sum() {
        return base + e.hashCode();
      }
    }
    java.util.function.Function<Integer, Box<Integer>> make = Box::new;
    java.util.function.IntFunction<Box<?>[]> array = Box[]::new;
    await: pause();
    return make.apply(await(value(3))).sum() + ":" + array.apply(2).length;
  }
}
