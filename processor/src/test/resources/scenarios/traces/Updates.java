package scenarios.traces;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import dev.aevent.processor.bothmodes.Each;

/** What fails in compound assignments, {@code ++} and {@code --}, and what they have done by then. */
public class Updates {
  static class Thing {
    Thing next;
    Integer boxed;
    int number;
    String text;
  }

  private Integer hidden;
  private static Integer shared;
  private int[] numbers = new int[1];

  static <T> T same(T value) {
    add("same");
    return value;
  }

  @Coroutine
  public static void hiddenBox() {
    Updates it = new Updates();
    await: pause();
    it.hidden += see("operand", 1);
  }

  @Coroutine
  public static void sharedBox() {
    await: pause();
    shared += see("operand", 1);
  }

  @Coroutine
  public static void computedBox() {
    await: pause();
    same(new Updates()).hidden += see("operand", 1);
  }

  @Coroutine
  public static void boxBeforeAwait() {
    Thing thing = new Thing();
    thing.boxed += await(value(1));
  }

  @Each({0, 1, 2})
  @Coroutine
  public static void behindSwitch(int k) {
    await(switch (k) {
      case 0 ->
        value(new Thing().next);
      default ->
        new Thing();
    }).boxed %=
        await(
            value(1));
  }

  @Each({0, 1})
  @Coroutine
  public static void boxesBehindSwitch(int k) {
    (switch (k) {
      case 0 -> {
        yield await(value(new Long[1]));
      }
      default ->
        new Long[] {1L, 2L};
    })[k * 5]--;
  }

  @Each({0, 1, 2})
  @Coroutine
  public static void prefixBehindSwitch(int k) {
    --(switch (k) {
      case 0 -> {
        yield await(value(new Long[6]));
      }
      case 1 ->
        null;
      default ->
        new Long[] {1L, 2L};
    })[5];
  }

  @Coroutine
  public static void boxesBehindConditional() {
    (see("odd", true) ? await(switch (3) {
      case 0, 1 -> value(new Long[] {Long.valueOf(1L), Long.valueOf(1L)});
      default -> new Long[] {Long.valueOf(1L)};
    }) : new Long[] {})[1]--;
  }

  @Coroutine
  public static void behindElements() {
    ++new int[] {switch (0) {
        default -> 1;
      }}[await(value('a')) & 1];
  }

  @Coroutine
  public static void behindIndex() {
    new String[] {}[(switch (see("selector", 1)) {
      default -> ((byte) 1);
    }) & 1] += await(value("text")).length();
  }

  @Each({0, 1})
  @Coroutine
  public static int nested(int k) {
    Integer[] boxes = {7, null};
    return 2 * ++await(value(boxes))
        [k] + boxes[0];
  }

  @Each({0, 1, 2})
  @Coroutine
  public static int nestedBefore(int k) {
    Integer[] boxes = {7, null};
    return 2 * await(value(boxes))
        [k]-- / (boxes[0] - 6);
  }

  @Each({0, 1})
  @Coroutine
  public static short smallBox(int k) {
    Short[] boxes = {Short.MAX_VALUE, null};
    return ++await(value(boxes))[k];
  }

  @Each({0, 1, 2})
  @Coroutine
  public static Object unboxed(int k) {
    return (switch (k) {
      case 0 ->
        await(value((Integer) null));
      default ->
        Integer.valueOf(k);
    }) % (k - 1)
        + await(value(1));
  }

  @Each({0, 1})
  @Coroutine
  public static void boxed(int k) {
    Object[] strings = new String[1];
    strings[0] = (Object)
        (switch (k) {
          case 0 ->
            await(value(1));
          default ->
            5;
        });
  }

  @Coroutine
  public void hiddenFields() {
    same(this)
        .numbers
        [await(value(3))]
        += see(
            "never", 1);
  }

  @Each({0, 1, 2})
  @Coroutine
  public static Object arms(int k) {
    Object[] none = new Object[0];
    return k == await(value(0))
        ? (switch (k) {
          case 1 ->
            null;
          default ->
            none;
        })[k]
        : (switch (k) {
          case 1 ->
            null;
          default ->
            none;
        })
            [k];
  }

  @Each({0, 1})
  @Coroutine
  public static int secondSwitch(int k) {
    int[] none = new int[0];
    return (switch (k) {
      case 0 -> 1;
      default ->
        await(value(2));
    }) + (switch (none[k]) {
      case 5 -> 1;
      default ->
        await(value(2));
    });
  }
}
