package scenarios.traces;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import dev.aevent.processor.bothmodes.Each;
import java.util.Iterator;
import java.util.List;

/** What operators and implicit calls throw, in the line where Java throws it. */
public class Operators {
  enum Colour {
    RED,
    GREEN
  }

  static final class Loud {
    int field;
    Integer boxed;

    @Override
    public String toString() {
      throw new IllegalStateException("no string");
    }
  }

  Loud loud = new Loud();
  Loud none;
  int[] numbers = {1, 2};
  Object[] objects = new String[2];
  Object text = "text";
  Integer nothing;
  private int zero;
  private String noString;
  private Colour noColour;

  /** Each of them in code without an await. */
  @Coroutine
  @Each({0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21})
  public void inText(int which) {
    await: pause();
    try {
      switch (which) {
        case 0 -> add(1
            / zero);
        case 1 -> add(numbers[0]
            % zero);
        case 2 -> numbers
            [2] = 1;
        case 3 -> objects[0]
            = 1;
        case 4 -> add((Integer)
            text);
        case 5 -> add(none
            .field);
        case 6 -> none.field =
            2;
        case 7 -> none
            .boxed++;
        case 8 -> {
          int n =
              nothing;
          add(n);
        }
        case 9 -> add(1
            + nothing);
        case 10 -> add("a"
            + loud
            + "b");
        case 11 -> add(new int
            [-1 + zero]);
        case 12 -> {
          assert zero
                  == 1
              : "zero";
        }
        case 13 -> {
          switch (
              noString) {
            case "a" -> add("a");
            default -> add("default");
          }
        }
        case 14 -> {
          switch (noColour) {
            case RED -> add("red");
            default -> add("default");
          }
        }
        case 15 -> {
          for (int n :
              (int[]) null) {
            add(n);
          }
        }
        case 16 -> {
          for (Object n :
              (List<?>) null) {
            add(n);
          }
        }
        case 17 -> {
          throw
              (RuntimeException) null;
        }
        case 18 -> {
          synchronized (
              noString) {
            add("never");
          }
        }
        case 19 -> zero
            /= zero;
        case 20 -> add(none
            .toString()
            .length());
        case 21 -> add(noString
            .concat(
                "a"));
        default -> throw new AssertionError(which);
      }
    } catch (RuntimeException | AssertionError e) {
      add(e);
    }
  }

  /** Each of them around an await. */
  @Coroutine
  @Each({0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21})
  public void aroundAwaits(int which) {
    try {
      switch (which) {
        case 0 -> add(await(value(1))
            / zero);
        case 1 -> add(numbers[0]
            % await(value(
                0)));
        case 2 -> numbers
            [await(value(2))] = 1;
        case 3 -> objects[await(value(0))]
            = 1;
        case 4 -> add((Integer)
            await(value((Object) "text")));
        case 5 -> add(await(value((Loud) null))
            .field);
        case 6 -> none.field =
            await(value(2));
        case 7 -> none
            .boxed += await(value(3));
        case 8 -> {
          int n =
              await(value((Integer) null));
          add(n);
        }
        case 9 -> add(1
            + await(
                value((Integer) null)));
        case 10 -> add("a"
            + loud
            + await(value("b")));
        case 11 -> add(new int
            [-1 + await(value(0))]);
        case 12 -> {
          assert await(value(0))
                  == 1
              : "zero";
        }
        case 13 -> {
          switch (
              await(value((String) null))) {
            case "a" -> add("a");
            default -> add("default");
          }
        }
        case 14 -> {
          switch (await(value((Colour) null))) {
            case RED -> add("red");
            default -> add("default");
          }
        }
        case 15 -> {
          for (int n :
              await(value((int[]) null))) {
            add(n);
          }
        }
        case 16 -> {
          for (Object n :
              await(value((List<?>) null))) {
            await: pause("never");
          }
        }
        case 17 -> {
          throw
              await(value((RuntimeException) null));
        }
        case 18 -> {
          synchronized (
              await(value((Object) null))) {
            add("never");
          }
        }
        case 19 -> zero
            /= await(value(0));
        case 20 -> add(await(value((Loud) null))
            .toString()
            .length());
        case 21 -> add(noString
            .concat(
                await(value("a"))));
        default -> throw new AssertionError(which);
      }
    } catch (RuntimeException | AssertionError e) {
      add(e);
    }
  }

  static int two(int a, int b) {
    throw new IllegalStateException("two " + a + b);
  }

  static String chain(String text) {
    return text;
  }

  /** The line of a call is that of its name's parenthesis, wherever its arguments stand. */
  @Coroutine
  @Each({0, 1, 2, 3, 4, 5})
  public void callsOverLines(int which) {
    try {
      switch (which) {
        case 0 ->
            two(
                1,
                2);
        case 1 ->
            two(
                await(value(1)),
                await(value(2)));
        case 2 ->
            add(
                two(
                    2,
                    await(
                        value(
                            3))));
        case 3 ->
            Operators
                .chain("a")
                .concat(
                    chain(
                        await(value("b"))))
                .substring(
                    3);
        case 4 ->
            add(
                await(value(true))
                    ? two(
                        1,
                        await(value(2)))
                    : 3);
        case 5 ->
            add(
                await(value(false))
                    || two(
                            1,
                            2)
                        == 3);
        default -> throw new AssertionError(which);
      }
    } catch (RuntimeException e) {
      add(e);
    }
  }

  @Coroutine
  static int leaf(int... values) {
    await: pause();
    throw new IllegalStateException("leaf " + values.length);
  }

  /** The same of an await. */
  @Coroutine
  @Each({0, 1, 2, 3, 4, 5, 6})
  public void awaitsOverLines(int which) {
    try {
      switch (which) {
        case 0 ->
            await(
                leaf(
                    1,
                    2));
        case 1 ->
            add(
                await(
                    leaf(
                        await(value(1)),
                        await(
                            value(
                                2)))));
        case 2 ->
            add(
                "a"
                    + await(leaf())
                    + "b");
        case 3 -> {
          int n =
              await(
                  Operators
                      .leaf(
                          3));
          add(n);
        }
        case 4 ->
            numbers
                    [
                    await(
                        leaf(1))] =
                2;
        case 5 ->
            add(
                await(
                    await(value(true))
                        ? leaf(
                            1)
                        : leaf(
                            2)));
        case 6 -> {
          await:
          leaf(
              4);
        }
        default -> throw new AssertionError(which);
      }
    } catch (RuntimeException e) {
      add(e);
    }
  }

  /** Calls that nobody wrote: of an iterator, in a for statement. */
  @Coroutine
  public void iteration() {
    Iterable<Integer> source =
        () ->
            new Iterator<>() {
              int n;

              @Override
              public boolean hasNext() {
                return true;
              }

              @Override
              public Integer next() {
                if (n++ == 1) {
                  throw new IllegalStateException("next");
                }
                return n == 2 ? null : n;
              }
            };
    try {
      for (int n
          : source) {
        add(await(value(n)));
      }
    } catch (IllegalStateException e) {
      add(e);
    }
  }
}
