package scenarios.cases;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** A boxed result compared with a primitive is unboxed, and a null fails. */
public class Case035BoxedComparedToPrimitive {
  @Coroutine
  static Character c(boolean none) {
    return await(value(none ? null : (Character) '!'));
  }

  @Coroutine
  static Long l(boolean none) {
    return await(value(none ? null : (Long) 1000L));
  }

  @Coroutine
  public static boolean characters() {
    return await(c(false)) == '!' & '?' != await(c(false));
  }

  @Coroutine
  public static boolean longs() {
    return await(l(false)) == 1000 & await(l(false)) >= 1000L & await(l(false)) == await(value(1000));
  }

  @Coroutine
  public static boolean noCharacter() {
    return await(c(true)) == '!';
  }

  @Coroutine
  public static boolean noLong() {
    return 5 == await(l(true));
  }
}
