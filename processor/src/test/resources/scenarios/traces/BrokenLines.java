package scenarios.traces;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import dev.aevent.processor.bothmodes.Each;
import java.util.List;

/** What fails in expressions whose parts stand in lines of their own. */
public class BrokenLines {
  private static Integer none;
  private static int one = 1;

  static class Boom extends RuntimeException {
    Boom(int n) {
      super("boom " + n);
    }
  }

  record Box<T>(T content) {
    @Coroutine
    T swap(T other) {
      await: pause();
      return content;
    }
  }

  static class Open<T> {
    T content;
  }

  @Coroutine
  static <T> T raise(RuntimeException e) {
    await: pause();
    throw e;
  }

  /** With a pattern, what is tested begins in the line of the test. */
  @Coroutine
  public static void tested() {
    add(
        (
            (Object) await(
                raise(
                    new Boom(
                        one))))
            instanceof Integer n);
  }

  /** An arm's value begins in its own line. */
  @Each({0, 1, 2})
  @Coroutine
  public static Object arm(int k) {
    return await(
        switch (k) {
          case 0,
              1
              ->
              (Object)
                  value(
                      ((long[][]) null)[
                          k]);
          default
              ->
              new long[0][
                  k];
        });
  }

  /** What a generic call has is unboxed where it is cast. */
  @Coroutine
  public static void cast() {
    throw new Boom(
        (int)
            await(
                new Box<Integer>(
                    null))
            .swap(
                4));
  }

  @Coroutine
  public static void castThenMade() {
    throw new Boom(
        (int)
            await(
                new Box<Integer>(
                    3))
            .swap(
                4));
  }

  @Coroutine
  public static int castOfField() {
    return one
        + await(
            value(
                new Open<Integer>()))
            .content
        / await(value(1));
  }

  @Each({0, 1, 2, 3})
  @Coroutine
  public static void privateFields(int k) {
    int[] numbers = {1};
    switch (k) {
      case 0 ->
          add(
              numbers[
                  one
                      + await(
                          value(
                              1))]);
      case 1 ->
          add(
              await(
                  value(
                      2))
              + none
              + 1);
      case 2 ->
          numbers[
              none]
              = await(value(1));
      default ->
          none
              = one
                  / await(value(0));
    }
  }

  /** What a loop calls is in the line in which what it goes through begins. */
  @Coroutine
  public static void loop() {
    for (int n
        : (
            List<Integer>) null) {
      add(await(value(n)));
    }
  }

  @Coroutine
  public static void operand() {
    await(
        value(
            new Double[] {1.0}))[
        0]
        += (
            Integer) null;
  }

  @Coroutine
  static void take(Object one, Object two) {
    await: pause();
    add(one);
  }

  /** Behind a switch that awaits what it is on, and no more. */
  @Each({0, 1})
  @Coroutine
  public static void behindSwitch(int k) {
    await: take(
        switch (
            await(
                value(
                    k))) {
          case 0
              -> "zero";
          default
              -> String.valueOf(
                  k);
        },
        new Integer[
            -1]);
  }

  /** Of a conditional that is decided when it is compiled there is one part only. */
  @Each({0, 1})
  @Coroutine
  public static void decided(int k) {
    throw new Boom(
        k > 5
        ? 2
        : (
            false
                || true)
            ? (
                (int) Float.NaN)
            : await(
                value(
                    one)));
  }

  @Coroutine
  public static Object decidedBefore() {
    return List.of(
        (
            false
                && true)
        ? "never".concat(
            "said")
        : "a",
        (
            String) await(
                raise(
                    new Boom(
                        one))));
  }
}
