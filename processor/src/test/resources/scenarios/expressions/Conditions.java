package scenarios.expressions;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Awaits in conditions, ternaries and short-circuit operators are reached only where Java reaches them. */
public class Conditions {
  @Coroutine
  public static String ternary() {
    return await(value(true)) ? await(value("yes")) : await(value("no"));
  }

  @Coroutine
  public static int onlyOneArm() {
    return see("c", false) ? await(value(1)) : see("no", 2);
  }

  @Coroutine
  public static boolean andStops() {
    return see("a", false) && await(value(true));
  }

  @Coroutine
  public static boolean andGoesOn() {
    return await(value(true)) && see("b", true) && await(value(false)) && see("d", true);
  }

  @Coroutine
  public static boolean orStops() {
    return await(value(true)) || await(value(false));
  }

  @Coroutine
  public static boolean orGoesOn() {
    return await(value(false)) || see("b", false) || await(value(true)) || see("d", false);
  }

  @Coroutine
  public static boolean mixed() {
    return (await(value(false)) || await(value(true))) && !(await(value(true)) && await(value(false))) ^ await(value(false));
  }

  @Coroutine
  public static boolean bothAlways() {
    return await(value(false)) & await(value(true)) | await(value(false));
  }

  @Coroutine
  public static String ifElse() {
    if (!await(value(false)) && (see("b", false) || await(value(true)))) {
      return "then";
    } else {
      return "else";
    }
  }

  @Coroutine
  public static int nestedTernary() {
    return await(value(false)) ? 1 : await(value(true)) ? await(value(false)) ? 2 : await(value(3)) : 4;
  }

  @Coroutine
  public static String operandBesideShortCircuit() {
    int x = 1;
    return x + " " + (await(value(true)) && (x = await(value(2))) > 1) + " " + x;
  }
}
