package scenarios.traces;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import dev.aevent.processor.bothmodes.Each;

/** What fails behind a switch in the same statement has the line of what the compiler wrote last for the switch. */
public class BehindSwitches {
  enum Kind { ONE, TWO }

  @Each({0, 1})
  @Coroutine
  public static int behindYields(int k) {
    return await(value(switch (k) {
          case 0 -> {
            see("zero", 0);
            yield 1;
          }
          default -> {
            see("other", 1);
            yield
                2;
          }
        }))
        + new byte[-1].length;
  }

  @Each({0, 1})
  @Coroutine
  public static int behindArrows(int k) {
    return (switch (k) {
          case 0 ->
            await(value(1));
          default ->
            2;
        })
        + new byte[-1].length;
  }

  @Each({0, 1})
  @Coroutine
  public static int behindOldArms(int k) {
    int[] none = new int[0];
    return none[
        switch (k) {
          case 0:
            yield await(value(1));
          default:
            if (k > 5) {
              yield 7;
            } else {
              yield 3;
            }
        }];
  }

  @Each({0, 1})
  @Coroutine
  public static int behindConstants(int k) {
    int[] none = new int[0];
    return none[
        switch (Kind.values()[k]) {
          case ONE ->
            await(value(1));
          case TWO ->
            2;
        }];
  }

  @Each({0, 1})
  @Coroutine
  public static int behindThrow(int k) {
    int[] none = new int[0];
    return none[
        switch (k) {
          case 0, 1 -> {
            yield await(value(1));
          }
          default -> {
            throw
                new IllegalStateException();
          }
        }];
  }

  @Coroutine
  public static int spilled() {
    return await(
          (switch (1) {
            default ->
              new Cell<byte[]>(new byte[] {1});
          })
        .swap(new byte[-1]))[0];
  }

  @Each({0, 1})
  @Coroutine
  public static int nested(int k) {
    int[] none = new int[0];
    return none[
        switch (k) {
          case 0:
            yield await(value(1));
          default:
            yield
                switch (k) {
                  case 1 -> 1;
                  default ->
                      await(
                          value(5));
                };
        }];
  }

  @Each({0, 1})
  @Coroutine
  public static int declared(int k) {
    int[] none = new int[0];
    int of = switch (k) {
          case 0:
            yield await(value(1));
          default:
            int two =
                2;
            yield two;
        } / (k - k);
    return none[of];
  }

  @Each({0, 1})
  @Coroutine
  public static int behindStrings(int k) {
    int[] none = new int[0];
    return none[
        switch (see("string", k + "")) {
          case "0" ->
            await(value(1));
          default ->
            2;
        }];
  }

  @Each({0, 1})
  @Coroutine
  public static int behindBoxes(int k) {
    int[] none = new int[0];
    return none[
        switch (Integer.valueOf(k)) {
          case 0 ->
            1;
          default ->
            await(value(2));
        }]
        + await(value(k));
  }

  @Each({0, 1})
  @Coroutine
  public static int behindTries(int k) {
    int[] none = new int[0];
    return none[
        switch (k) {
          case 0 ->
            1;
          default -> {
            try {
              yield await(value(2));
            } catch (IllegalStateException e) {
              yield
                  3;
            }
          }
        }];
  }

  static class Boom extends RuntimeException {
    Boom(int n) {
      super("boom " + n);
    }
  }

  @Coroutine
  static <T> T raise(RuntimeException e) {
    await: pause();
    throw e;
  }

  /** What is made behind the awaits of an awaited call's own arguments. */
  @Each({0, 1})
  @Coroutine
  public static int argument(int k) {
    return await(
        BehindSwitches.<Integer>raise(new Boom(
            switch (await(value(k))) {
              case 0 -> {
                yield await(value(5));
              }
              default ->
                4;
            })));
  }

  @Coroutine
  public static int arguments() {
    return await(
        value(
            1)) + await(
        value(
            await(value(
                2)) / new int[0].length));
  }

  @Coroutine
  public static long unboxed() {
    long sum = (switch ("BB".charAt(1)) {
      default ->
        await(value((Character) null));
    }) + 1L;
    return sum;
  }

  @Coroutine
  public static int unboxedBehind() {
    int[] some = new int[3];
    return 1 +
        some[
            await(
                value((Integer) null))];
  }
}
