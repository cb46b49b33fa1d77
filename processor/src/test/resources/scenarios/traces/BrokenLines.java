package scenarios.traces;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import dev.aevent.processor.bothmodes.Each;
import java.util.List;
import java.util.function.Supplier;

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

  /** A condition may be certain without being a constant. */
  @Each({0, 1})
  @Coroutine
  public static Object certain(int k) {
    return List.of(
        (k < 0
                || true)
            ? "b".concat(
                "c")
            : "a".concat(
                "d"),
        (k > 0
                && false)
            ? "b".concat(
                "c")
            : "a",
        !(k > 0
                && (k > 3
                    ? false
                    : false))
            ? "e"
            : "f".concat(
                "g"),
        (
            String) await(
                raise(
                    new Boom(
                        one))));
  }

  @Coroutine
  public static Object unboxedPrivately() {
    return one
        + await(
            value(
                new Box<Integer>(
                    null)))
            .content
        / one;
  }

  @Coroutine
  public static Object unboxedOpenly() {
    return one
        + await(
            value(
                new Open<Integer>()))
            .content
        / one;
  }

  /** The operand assigns what the assignment updates. */
  @Coroutine
  public static Object assigned() {
    int x = 1;
    Integer y = 2;
    x
        += (x =
            await(
                value(
                    3)))
        / (
            one
            - 1);
    return x
        + y;
  }

  @Coroutine
  public static Object assignedBox() {
    Integer x = 1;
    x
        += (x =
            await(
                value(
                    none)))
        + one;
    return x;
  }

  @Coroutine
  public static Object assignedNull() {
    Integer x = null;
    x
        += (x =
            await(
                value(
                    1)))
        + one;
    return x;
  }

  @Coroutine
  public static Object assignedIndex() {
    int i = 0;
    int[] a = {1};
    a[
            i]
        += (i =
            await(
                value(
                    1)))
        + (a =
            new int[
                -1])[
            0];
    return i;
  }

  /** A declaration begins in the line of the name. */
  @Coroutine
  public static Object declared() {
    for (
        int
            i =
            await(
                value(
                    one)),
            j[]
                =
                new int[
                    i],
            k
                =
                j[
                    7];
        i < 3;
        ) {}
    return one;
  }

  /** Of several, the one that fails. */
  @Each({0, 1, 2})
  @Coroutine
  public static Object declaredTogether(int k) {
    int[] none = null;
    final
        int
            [] /* , a */ a
                =
                {await(
                    value(
                        k))},
            // b
            b
                =
                new int[][] {
                  {0},
                  none,
                  new int[
                      0]}[
                    a[
                        0]],
            c
                =
                new int[
                    b[
                        0]
                        + 2];
    return c[
        2
            - k];
  }

  @Each({0, 1, 2})
  @Coroutine
  public static Object selectedString(int k) {
    switch (
        await(
            value(
                k == 0
                    ? null
                    : new String[] {"a", null}))[
            k
                - 1]) {
      case "a":
        return 1;
      default:
        return 2;
    }
  }

  @Each({0, 1})
  @Coroutine
  public static Object selectedNothing(int k) {
    switch (
        await(
            value(
                k == 0
                    ? null
                    : new String[1]))[
            0]) {}
    return one;
  }

  enum Color {
    RED
  }

  @Each({0, 1, 2})
  @Coroutine
  public static Object selectedEnum(int k) {
    return switch (
        await(
            value(
                k == 0
                    ? null
                    : new Color[] {Color.RED, null}))[
            k
                - 1]) {
      case RED ->
          await(
              value(
                  1));
    };
  }

  @Each({0, 1, 2})
  @Coroutine
  public static Object selectedBox(int k) {
    switch (
        await(
            value(
                k == 0
                    ? null
                    : new Integer[] {1, null}))[
            k
                - 1]) {
      case 1:
        return 1;
      default:
        return 2;
    }
  }

  /** Of a conditional that is decided when it is compiled the other branch has no line. */
  @Coroutine
  public static void chosen() {
    add(
        false
            ? List.of()
                .size()
            : (int)
                (Integer)
                    await(
                        raise(
                            new Boom(
                                1))));
  }

  @Coroutine
  public static void chosenBefore() {
    add(
        true
            ? (int)
                (Integer)
                    await(
                        raise(
                            new Boom(
                                1)))
            : List.of()
                .size());
  }

  /** What is iterated over is known by where it begins, unless it has to be cast. */
  @Each({0, 1, 2})
  @Coroutine
  public static Object iterated(int k) {
    if (k == 0) {
      for (
          Integer i
          : new Box<Integer[]>(
              null)
              .content(
              )) {
        await: pause();
      }
    } else if (k == 1) {
      for (
          Integer i
          : await(
              value(
                  (Integer[])
                      null))) {
        await: pause();
      }
    } else {
      for (
          Integer i
          : (
                (Object) none instanceof
                    Integer n)
              ? null
              : await(
                  value(
                      (Integer[])
                          null))) {
        add(
            i);
      }
    }
    return k;
  }

  /** Where a box is declared or returned as a primitive. */
  @Each({0, 1, 2})
  @Coroutine
  public static int unboxedWhole(int k) {
    if (k == 0) {
      int declared
          = await(
              value(
                  none));
      return declared;
    } else if (k == 1) {
      return
          (
              await(
                  value(
                      none)));
    }
    int declared
        = ((Object) none instanceof
                Integer n)
            ? n
            : await(
                value(
                    none));
    return declared;
  }

  /** The index of an array's box has a variable, unless it is a literal. */
  @Each({0, 1, 2, 3})
  @Coroutine
  public static Object indexed(int k) {
    if (k == 0) {
      return await(
          value(
              (Integer[]) null))[
          (
                  (byte) 100)
              & 1]
          += 2;
    } else if (k == 1) {
      return await(
          value(
              (Integer[]) null))[
          0]
          += 2;
    } else if (k == 2) {
      return await(
          value(
              (Integer[]) null))[
          k]
          += 2;
    }
    return await(
        value(
            (Integer[]) null))[
        none
            + 1]
        += 2;
  }

  /** What is known to be false before it is all compiled has no line either. */
  @Coroutine
  public static void foldedBefore() {
    add(
        (false
            && one > 0)
            ? List.of()
                .size()
            : (int)
                (Integer)
                    await(
                        raise(
                            new Boom(
                                1))));
  }

  @Coroutine
  public static void iteratedOver() {
    for (
        int i
        : new Box<List<Integer>>(
            await(
                raise(
                    new Boom(
                        1))))
            .content()) {
      add(
          i);
    }
  }

  @Each({0, 1})
  @Coroutine
  public static Object labelled(int k) {
    choice: again: switch (
        new int[] {k}[
            await(
                value(
                    3
                        * k))]) {
      default:
        break choice;
    }
    return k;
  }

  static Boolean noTruth;

  @Coroutine
  public static boolean unboxedTruth() {
    return
        noTruth
            = await(
                value(
                    noTruth));
  }

  @Coroutine
  public static float unboxedFraction() {
    return
        new Float[] {1f}[
            await(
                value(
                    0))]
            = null;
  }

  /** The last arm of a switch may throw. */
  @Coroutine
  public static void behindThrow() {
    throw new Boom(
        switch (
            one) {
          default
              -> await(
                  value(
                      5));
          case 100
              -> throw new Boom(
                  Integer.valueOf(
                      1));
        });
  }

  /** The mark around a receiver is a call, too. */
  @Coroutine
  public static Object markedReceiver() {
    return await(
        List.of(
            new Box<String>(
                "a"))
            .get(0))
        .swap(
            ((Boom[]) null)[
                0]
                + "text");
  }

  /** The arms of a switch that is cast: javac 17 casts what each of them yields. */
  @Coroutine
  public static String castArms() {
    return (String)
        (switch (
            one) {
          case 1
              -> await(
                  value(
                      (Object) 5));
          case 2 -> {
            await: pause();
            yield (Object)
                6;
          }
          default
              -> 'c';
        });
  }

  @Coroutine
  public static String castYield() {
    return (String)
        (switch (
            one) {
          case 1 -> {
            await: pause();
            yield
                await(
                    value(
                        (Object) 6));
          }
          case 3
              -> null;
          default
              -> (Object)
                  "other";
        });
  }

  @Coroutine
  public static void testedElement() {
    add(
        await(
            value(
                (Object[]) null))[
            1]
            instanceof Integer n);
  }

  @Coroutine
  public static void testedField() {
    add(
        await(
            value(
                (Open<?>)
                    null))
            .content
            instanceof Integer n);
  }

  @Coroutine
  public static void testedCast() {
    if (
        (Number)
            await(
                value(
                    (Object) "text"))
            instanceof Integer n) {
      add(n);
    }
  }

  /** A private field is assigned in the line of its new value, and behind it comes what has none of its own. */
  @Coroutine
  public static void updatedBefore() {
    throw
        new Boom(
            one
                <<= await(
                    value(
                        2)));
  }

  private int count;

  @Coroutine
  public void updatedMemberBefore() {
    throw
        new Boom(
            this
                .count
                += await(
                    value(
                        2)));
  }

  @Coroutine
  public static void countedBefore() {
    throw
        new Boom(
            await(
                value(
                    new BrokenLines()))
                .count
                ++);
  }

  @Coroutine
  static int use(Object first, Supplier<Object> supplier) {
    return 0;
  }

  static Object raised(int n) {
    throw new Boom(n);
  }

  /** A reference evaluates its receiver, and insists on it, in this method. */
  @Coroutine
  public static void receiver() {
    add(
        await(
            use(
                new Object[] {},
                (
                    (
                        Supplier<Object>) (
                        (
                            Box<Object>) await(
                            value(
                                (Object) raised(
                                    4))))::content))));
  }

  @Coroutine
  public static void receiverMade() {
    add(
        await(
            use(
                new Object[] {},
                (
                    (
                        Box<Object>) await(
                        raise(
                            new Boom(
                                4))))::content)));
  }

  @Coroutine
  public static void receiverCast() {
    add(
        await(
            use(
                one,
                (
                    (Box<Object>)
                        await(
                            value(
                                (Object) "text")))
                    ::content)));
  }

  @Coroutine
  public static void noReceiver() {
    add(
        await(
            use(
                one,
                (
                    await(
                        value(
                            (Box<Object>) null)))
                    ::content)));
  }

  @Coroutine
  public static void noReceiverByName() {
    Box<Object> nothing = await(value((Box<Object>) null));
    throw
        new Boom(
            await(
                use(
                    one,
                    nothing
                        ::content)));
  }

  static class Failure extends RuntimeException {
    Failure(Supplier<Object> supplier, int n) {}

    Failure(int n, Supplier<Object> supplier) {}
  }

  @Coroutine
  public static void behindReceiver() {
    Box<Object> box = new Box<>("text");
    throw
        new Failure(
            box
                ::content,
            await(
                value(
                    3)));
  }

  @Coroutine
  public static void beforeReceiver() {
    Box<Object> box = new Box<>("text");
    throw
        new Failure(
            await(
                value(
                    3)),
            box
                ::content);
  }

  class Inner {
    Inner(int n) {}
  }

  @Coroutine
  public static void noOuter() {
    add(
        await(
            value(
                (BrokenLines)
                    null))
            .new Inner(
                await(
                    value(
                        2))));
  }

  /** What is marked as a receiver is evaluated before the mark. */
  @Coroutine
  public static Object elementAsReceiver() {
    return await(
        (
            new Box<?>[
                1])[
            await(
                value(
                    one
                        + 2))])
        .swap(
            null);
  }

  @Coroutine
  public static Object castReceiver() {
    return await(
        (
            Box<Object>)
            await(
                value(
                    (Object)
                        "text")))
        .swap(
            null);
  }

  /** What fails before a box is unboxed, which has a line of its own. */
  @Coroutine
  public static boolean elementUnboxed() {
    return new Boolean[] {
      true,
      true
    }[
        await(
            value(
                3))];
  }

  @Coroutine
  public static float fractionUnboxed() {
    return new Float[] {
      1f,
      null
    }[
        await(
            value(
                1))];
  }

  @Coroutine
  public static int numberUnboxed() {
    return new Integer[] {
      1,
      null
    }[
        await(
            value(
                3))];
  }

  @Coroutine
  public static void elementIterated() {
    for (
        int n
        : new int[][] {
          {1},
          null
        }[
            await(
                value(
                    2))]) {
      add(n);
    }
  }

  @Coroutine
  public static void contentIterated() {
    for (
        Object o
        : await(
            value(
                (Open<List<? extends Number>>)
                    null))
            .content) {
      add(o);
    }
  }

  /** A switch that is an operand is unboxed behind its arms. */
  @Each({0, 1})
  @Coroutine
  public static long switchUnboxed(int k) {
    return (
            switch (k) {
              case 0 ->
                (Integer) null;
              default ->
                (Integer) 7;
            })
        & await(
            value(
                3));
  }

  @Each({0, 1})
  @Coroutine
  public static int switchUnboxedBare(int k) {
    return switch (k) {
          case 0 ->
            none;
          default ->
            one
                + none;
        }
        * await(
            value(
                3));
  }

  /** The index becomes an int in its own line, and there the element is read. */
  @Coroutine
  public static void indexConverted() {
    new Short[] {
        (short) 1
      }[
      await(
        value(
          'c'))]--;
  }

  @Coroutine
  public static void indexConvertedBefore() {
    --new Short[] {
        (short) 1
      }[
      await(
        value(
          'c'))];
  }

  @Coroutine
  public static void indexConvertedOfCompound() {
    new Integer[] {
        1
      }[(
      await(
        value(
          (byte) 9)))] += 4;
  }

  enum Colour {
    RED
  }

  /** In an expression, what a switch on an enum is on belongs to whatever came before. */
  @Coroutine
  public static void selectedInExpression() {
    new Integer[] {
        Integer.valueOf(
          1)}[
      0]
      = switch (
          (
            (Colour[]) null)[
              1]) {
      default ->
        7;
      case RED ->
        await(
          value(
            1));
    };
  }

  @Coroutine
  public static void missingInExpression() {
    new Integer[] {
        Integer.valueOf(
          1)}[
      0]
      = switch (
          (
            (Colour)
              null)) {
      default ->
        7;
      case RED ->
        await(
          value(
            1));
    };
  }
}
