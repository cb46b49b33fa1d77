package scenarios.calls;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Variable arity: awaits among the arguments, none at all, and an array in their place. */
public class Varargs {
  @Coroutine
  static String all(String sep, Object... rest) {
    String s = rest == null ? "null" : "" + rest.length;
    for (Object o : rest == null ? new Object[0] : rest) s += sep + await(value(o));
    return s;
  }

  static String plain(int first, long... rest) {
    add("plain");
    return first + java.util.Arrays.toString(rest);
  }

  @Coroutine
  public static String coroutine() {
    return await(all(",", 1, "b", await(value('c')))) + await(all("-")) + await(all(await(value(";")), await(value(2))))
        + await(all(",", new Object[] {await(value(1)), 2})) + await(all(",", (Object[]) null)) + await(all(",", (Object) null));
  }

  @Coroutine
  public static String ordinary() {
    return plain(await(value(1)), see("b", 2), await(value(3)), await(value('d'))) + plain(await(value(1))) + plain(1, await(value(new long[] {7})));
  }

  @Coroutine
  public static int ints() {
    return await(sum(await(value(1)), 2, await(value((short) 3)))) + await(sum());
  }

  @Coroutine
  static int sum(int... xs) {
    int n = 0;
    for (int x : xs) n += await(value(x));
    xs = null;
    return n;
  }
}
