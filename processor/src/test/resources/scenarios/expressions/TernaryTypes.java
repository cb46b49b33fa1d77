package scenarios.expressions;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** A conditional has the type Java gives it: promotion, boxing, and unboxing of null at the same moment. */
public class TernaryTypes {
  @Coroutine
  public static Object numericPromotion() {
    return await(value(true)) ? await(value(1)) : await(value(2.0));
  }

  @Coroutine
  public static Object boxedPromotion() {
    Integer i = 1;
    Long l = 2L;
    return await(value(true)) ? i : l;
  }

  @Coroutine
  public static Object referenceKeepsBox() {
    return await(value(true)) ? (Object) await(value(1)) : "x";
  }

  @Coroutine
  public static int unboxedNull() {
    Integer none = null;
    return await(value(true)) ? none : await(value(0));
  }

  @Coroutine
  public static Integer unboxedNullDespiteBox() {
    Integer none = null;
    return see("c", true) ? none : await(value(0));
  }

  @Coroutine
  public static Object charOrConstant() {
    return await(value(false)) ? 'a' : 98;
  }

  @Coroutine
  public static Object charOrVariable() {
    int i = await(value(98));
    return await(value(false)) ? 'a' : i;
  }

  @Coroutine
  public static Object byteOrShort() {
    return await(value(true)) ? await(value((byte) 1)) : await(value((short) 2));
  }

  @Coroutine
  public static Comparable<?> lub() {
    return await(value(false)) ? await(value("a")) : await(value(1));
  }

  @Coroutine
  public static Object nullArm() {
    return await(value(true)) ? null : await(value(3));
  }
}
