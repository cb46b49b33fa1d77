package scenarios.expressions;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** An assignment's value is what was stored; targets are evaluated first. */
public class Assignments {
  int field;
  static String shared = "s";
  Assignments next;

  static Assignments made(String name) {
    add("made " + name);
    return new Assignments();
  }

  @Coroutine
  public static int chained() {
    int a;
    int b;
    int c = a = b = await(value(4));
    return a * 100 + b * 10 + c;
  }

  @Coroutine
  public static int fieldOfCall() {
    return made("x").field = await(value(5));
  }

  @Coroutine
  public String thisField() {
    field = await(value(3));
    this.field += field;
    return field + "";
  }

  @Coroutine
  public static String staticField() {
    shared = shared + await(value("t"));
    return Assignments.shared + (Assignments.shared = await(value("u"))) + shared;
  }

  @Coroutine
  public static void nullTargetAfterValue() {
    Assignments none = null;
    none.field = await(value(1));
  }

  @Coroutine
  public static void nullTargetChain() {
    Assignments a = new Assignments();
    a.next.field = await(value(1));
  }

  @Coroutine
  public int nestedTargets() {
    next = new Assignments();
    return next.field = next.field + (next.field = await(value(7))) + next.field;
  }

  @Coroutine
  public static Object narrowedInExpression() {
    byte b;
    Object o = b = (byte) await(value(300));
    return o;
  }

  @Coroutine
  public static long widenedInExpression() {
    long l;
    return l = await(value(3)) + await(value('a'));
  }
}
