// since 21
package scenarios.traces;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import dev.aevent.processor.bothmodes.Each;

/** What fails behind switches on patterns and null, in the same statement. */
public class BehindNewSwitches {
  enum Kind { ONE, TWO }

  sealed interface Shape permits Dot, Box {}

  record Dot(int x) implements Shape {}

  record Box(int y) implements Shape {}

  static Shape shape(int k) {
    return k == 0 ? new Dot(k) : new Box(k);
  }

  @Each({0, 1})
  @Coroutine
  public static int patterns(int k) {
    int[] none = new int[0];
    return none[
        switch (shape(k)) {
          case Dot d ->
            await(value(d.x()));
          case Box(int y) ->
            y;
        }];
  }

  @Each({0, 1})
  @Coroutine
  public static int guarded(int k) {
    int[] none = new int[0];
    return none[
        switch (shape(k)) {
          case Dot d when d.x() == 0 ->
            await(value(d.x()));
          default ->
            5;
        }];
  }

  @Each({0, 1})
  @Coroutine
  public static int nulls(int k) {
    int[] none = new int[0];
    return none[
        switch (k == 0 ? null : Kind.TWO) {
          case null ->
            await(value(1));
          case ONE ->
            2;
          case TWO ->
            3;
        }];
  }

  @Each({0, 1})
  @Coroutine
  public static int nullStrings(int k) {
    int[] none = new int[0];
    return none[
        switch (k == 0 ? null : "k") {
          case null ->
            await(value(1));
          case "k" ->
            2;
          default ->
            3;
        }];
  }

  @Each({0, 1})
  @Coroutine
  public static int qualified(int k) {
    int[] none = new int[0];
    return none[
        switch (Kind.values()[k]) {
          case Kind.ONE ->
            await(value(1));
          case Kind.TWO ->
            2;
        }];
  }

  static boolean fails(int k) {
    if (k == 1) {
      throw new IllegalStateException();
    }
    return false;
  }

  /** What fails in a guard has the guard's line, whether that awaits or not. */
  @Each({0, 1})
  @Coroutine
  public static int guards(int k) {
    Object thing = k;
    return switch (thing) {
      case String s -> 1;
      case Integer n
          when n > 7 -> 2;
      case Integer n
          when (int) (n == 1 ? null : n) > 5 ->
        3;
      case Integer n
          when fails(1) ->
        4;
      default -> await(value(5));
    };
  }

  @Each({0, 1})
  @Coroutine
  public static int awaitingGuards(int k) {
    Object thing = k;
    switch (thing) {
      case String s:
        return 1;
      case Integer n
          when n > 7:
        return 2;
      case Integer n
          when await(value(n)) > 5
              || fails(n):
        return 3;
      case Integer n
          when fails(1):
        return 4;
      default:
        return await(value(5));
    }
  }

  @Each({0, 1})
  @Coroutine
  public static int unboxed(int k) {
    return k
        + switch (
            shape(k)) {
          case Dot d ->
            await(value((Integer) null));
          case Box(int y) ->
            (Integer) null;
        };
  }

  @Each({0, 1})
  @Coroutine
  public static int unboxedBehindDefault(int k) {
    return k
        * switch (
            shape(k)) {
          case Box b
              when k > 0 ->
            (Integer) null;
          default ->
            await(value((Integer) null));
        };
  }

  @Each({0, 1})
  @Coroutine
  public static int unboxedWithoutPatterns(int k) {
    return k
        * switch (
            k == 0 ? null : Kind.TWO) {
          case null ->
            await(value((Integer) null));
          case ONE, TWO ->
            (Integer) null;
        };
  }

  @Each({0, 1})
  @Coroutine
  public static void iterated(int k) {
    for (
        var one :
        switch (
            shape(k)) {
          case Dot d ->
            await(value((int[]) null));
          case Box(int y) ->
            (int[]) null;
        }) {
      add(one);
    }
  }
}
