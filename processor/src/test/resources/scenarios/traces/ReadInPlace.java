package scenarios.traces;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import dev.aevent.processor.bothmodes.Each;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** The places in which a handler may read what it has caught, where it does so only sometimes. */
public class ReadInPlace {
  static final class Numbered extends Exception implements AutoCloseable, Comparable<Numbered> {
    private int number;
    String text = "text";

    Numbered(int number) {
      this.number = number;
    }

    private Numbered self() {
      return this;
    }

    @Override
    public void close() {
      add("close");
    }

    @Override
    public int compareTo(Numbered other) {
      return number - other.number;
    }
  }

  static final class Ordered extends Exception implements Comparable<Numbered> {
    @Override
    public int compareTo(Numbered other) {
      return 0;
    }
  }

  static int fail(Object about) {
    throw new IllegalStateException("about " + (about instanceof Throwable));
  }

  static String overload(Object any) {
    return "any";
  }

  static String overload(Exception any) {
    return "exception";
  }

  static String overload(Numbered any) {
    return "numbered";
  }

  static String overload(Object... any) {
    return "many";
  }

  static <T> T same(T value) {
    return value;
  }

  static <X extends Exception & Comparable<Numbered>> int compares(X one) {
    return one.compareTo(new Numbered(7));
  }

  @Coroutine
  static void fails(int number) throws Numbered {
    if (number % 2 == 1) {
      await: pause();
    }
    throw new Numbered(number);
  }

  @Coroutine
  @Each({0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14})
  public static Object expressions(int which) throws Exception {
    Numbered last = null;
    try {
      await: fails(which);
    } catch (Numbered e) {
      switch (which) {
        case 0:
          return overload(e) + overload((Exception) e) + overload(e, e) + overload(same(e));
        case 1:
          var copy = e;
          return tell(copy) + copy.number;
        case 2:
          e.number += 3;
          e.number++;
          e.text = e.text + e.number + e.self().number;
          return e.text;
        case 3:
          try (e) {
            return tell(e);
          }
        case 4:
          synchronized (e) {
            return tell(e.self());
          }
        case 5:
          return e instanceof Comparable && e != last && !(e == null);
        case 6:
          return same((Throwable) e) instanceof Exception other ? tell(other) : 0;
        case 7:
          return ("" + e).isEmpty() || (e + "x").isEmpty();
        case 8:
          last = e;
          break;
        case 9:
          return List.of(e, same(e)).get(1).number;
        case 10:
          Throwable[] array = {e, new Exception(e)};
          return tell(array[0]) + tell(array[1].getCause());
        case 11:
          return compares(e) + e.compareTo(e);
        case 12:
          return (Callable<Integer>) null == null ? ((Comparable<Numbered>) e).compareTo((e)) : 0;
        case 13:
          throw new Exception("outer", e);
        default:
          for (Throwable one : new Throwable[] {e, e}) {
            tell(one);
          }
          return new ArrayList<>(List.of(e)).size();
      }
    }
    return tell(last);
  }

  @Coroutine
  @Each({0, 1, 2, 3, 4, 5, 6, 7, 8})
  public static Object inText(int which) throws Exception {
    int n = await(value(which));
    try {
      if (n == 8) {
        throw new Ordered();
      }
      throw new Numbered(n);
    } catch (Numbered | Ordered e) {
      Object result =
          switch (n) {
            case 0 -> overload(e);
            case 1 -> {
              var copy = e;
              yield tell(copy) + copy.compareTo(new Numbered(1));
            }
            case 2 -> compares(e);
            case 3 -> e instanceof Numbered numbered ? numbered.number + tell(numbered) : 0;
            case 4 -> ((Numbered) e).number++ + tell(e);
            case 5 -> throw e;
            case 6 -> throw new Exception("outer", e);
            default -> "none";
          };
      while (n > 7) {
        n -= tell(e);
      }
      assert n < 8 : e;
      return result;
    }
  }

  /** What fails in the statement that reads it. */
  @Coroutine
  @Each({0, 1, 2, 3, 4, 5})
  public static Object lines(int which) throws Exception {
    try {
      await: fails(which);
    } catch (Numbered e) {
      if (which == 0) {
        return
            fail(
                e);
      } else if (which == 1) {
        return tell(e)
            + fail(e)
            + tell(
                e);
      } else if (which == 2) {
        return e
            .self()
            .getCause()
            .getMessage();
      } else if (which == 3) {
        return which == 3
            ? e
                .getCause()
                .getMessage()
            : e;
      } else if (which == 4) {
        Object other =
            e;
        return (Integer)
            other;
      }
      int[] none = null;
      return overload(
              e)
          + none[
              e.number];
    }
    return null;
  }

  /** As above, with no await in the try. */
  @Coroutine
  @Each({0, 1, 2, 3, 4, 5})
  public static Object linesInText(int which) throws Exception {
    await: pause();
    try {
      throw new Numbered(which);
    } catch (Numbered e) {
      if (which == 0) {
        return
            fail(
                e);
      } else if (which == 1) {
        return tell(e)
            + fail(e)
            + tell(
                e);
      } else if (which == 2) {
        return e
            .self()
            .getCause()
            .getMessage();
      } else if (which == 3) {
        return which == 3
            ? e
                .getCause()
                .getMessage()
            : e;
      } else if (which == 4) {
        Object other =
            e;
        return (Integer)
            other;
      }
      int[] none = null;
      return overload(
              e)
          + none[
              e.number];
    }
  }

  /** One name for what several handlers have caught, and for what is no exception. */
  @Coroutine
  @Each({0, 1, 2})
  public static void names(int which) {
    String loop = "loop";
    try {
      await: fails(which);
    } catch (Numbered e) {
      if (which == 0) {
        tell(e);
      }
      add(loop);
    }
    try {
      Integer.parseInt("x");
    } catch (NumberFormatException e) {
      if (which == 1) {
        tell(e);
      }
    }
    for (int e = 0; e < 2; e++) {
      add(e);
    }
    try {
      throw new FileNotFoundException();
    } catch (IOException e) {
      if (which == 2) {
        tell(e);
      }
      add(loop + await(value(which)));
    }
  }
}
