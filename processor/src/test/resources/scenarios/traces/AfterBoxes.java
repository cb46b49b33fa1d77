package scenarios.traces;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.List;

/** What fails behind an await, without a line of its own, where constants before the await are boxed in other lines. */
public class AfterBoxes {
  static int size(Object first, Object second) {
    return 0;
  }

  static int size(Object first, Object second, Object third) {
    return 0;
  }

  int field;

  @Coroutine
  public static int behindArray() {
    return size(
        new Integer[] {
          1000,
          7,
          await(
              value(7))
        },
        new int[
            -1]);
  }

  @Coroutine
  public static int behindArguments() {
    AfterBoxes none = null;
    return size(
        'a',
        await(
            value(7)),
        none
            .field);
  }

  @Coroutine
  public static int behindVariables() {
    AfterBoxes none = null;
    int local = 5;
    final long other = 6;
    return size(
        local,
        other,
        List.of(
            await(
                value(7)),
            none.field
                + local));
  }

  @Coroutine
  public static int behindNested() {
    int[] empty = {};
    Object object = "text";
    return size(
        3,
        size(
            4,
            5)
            + await(
                value(7)),
        (Integer)
            object)
        + empty[
            0];
  }

  @SafeVarargs
  static <T> T[] several(T... all) {
    return all;
  }

  @Coroutine
  public static Object behindVarargs() {
    var state
        = several(
            new Integer[] {1000,
              7,
              await(
                  value(
                      7))},
            (
                new String[
                    7
                    & 3][
                    (
                    -1)])[
                0])[
            0];
    return state;
  }

  @Coroutine
  public static Object behindTwoDimensions() {
    Object state
        = size(
            new Integer[] {1000,
              7,
              await(
                  value(
                      7))},
                new String[
                    7
                    & 3][
                    (
                    -1)]);
    return state;
  }

  @Coroutine
  public static Object behindElement() {
    Object state
        = size(
            new Integer[] {1000,
              7,
              await(
                  value(
                      7))},
                (new String[
                    (
                    -1)])[
                0]);
    return state;
  }

  static class Wide {
    float wide;
  }

  @Coroutine
  public static Object behindRow() {
    return size(
        several(
            new Integer[] {7,
              await(
                  value(7))},
            (
                new String[
                    -1][])[
                0])[
            0],
        "");
  }

  @Coroutine
  public static Object behindStore() {
    ((Integer[][]) null)[
        1]
        = new Integer[] {1,
          await(
              value(
                  (Integer) 1))};
    return null;
  }

  @Coroutine
  public static Object smallBoxes() {
    Byte[] bytes = {1,
      await(
          value((byte) 2))};
    Object[] objects = {'a',
      bytes,
      await(
          value(3)),
      4L};
    return "" + bytes[0] + bytes[1] + objects[0] + objects[2] + objects[3];
  }

  @Coroutine
  public static Float behindIndex() {
    return new Float[] {
      1f,
      2f}[
        (int) await(
            value(1))]
        -= ((Wide)
            null)
            .wide;
  }

  @Coroutine
  public static Integer behindIndexOfCall() {
    Integer[] all = {1, 2};
    int[] empty = {};
    all[
        await(
            value(1))]
        += empty[
            3];
    return all[1];
  }

  @Coroutine
  public static Object behindGenericResult() {
    return several(
        (
            (
                java.util.function.Supplier<String>) ()
                -> "s")
            .get(),
        new Integer[] {1}[
            await(
                value(
                    (
                    (byte) 2)))]);
  }

  @Coroutine
  public static Object behindAwaitedResult() {
    return several(
        await(
            value(
                List.of("a")))
            .get(
                0),
        await(
            value(
                1)),
        new int[
            -1]);
  }
}
