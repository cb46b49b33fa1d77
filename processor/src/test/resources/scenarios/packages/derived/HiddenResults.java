package scenarios.packages.derived;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import scenarios.packages.base.Giver;

/** Results of a class that may not be named here, as what may. */
public class HiddenResults {
  static String show(Object o) {
    return "object " + o;
  }

  static String named(CharSequence s, int k) {
    return "named " + s.length() + k;
  }

  @Coroutine
  public static Object assigned() {
    Runnable r = await(Giver.slow());
    r.run();
    CharSequence s;
    s = await(Giver.slow());
    return s.length();
  }

  @Coroutine
  public static Object passed() {
    return show(await(Giver.slow())) + named(await(Giver.slow()), await(value(1)));
  }

  @Coroutine
  public static Object kept() {
    return named(Giver.fast(), await(value(1))) + show(Giver.fast());
  }

  @Coroutine
  public static Object concatenated() {
    return "" + await(Giver.slow()) + await(value(1)) + Giver.fast() + await(value(2));
  }

  @Coroutine
  public static Object result() {
    return await(Giver.slow());
  }

  @Coroutine
  public static Object cast() {
    return ((CharSequence) await(Giver.slow())).charAt(0) + "" + (await(Giver.slow()) instanceof Runnable);
  }

  @Coroutine
  public static Object elements() {
    Object[] all = {await(Giver.slow()), await(value(1)), Giver.fast()};
    return all.length;
  }

  @Coroutine
  public static void unread() {
    await(Giver.slow());
    await: Giver.slow();
  }
}
