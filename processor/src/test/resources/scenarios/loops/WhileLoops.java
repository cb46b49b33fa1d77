package scenarios.loops;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** while and do-while with awaits in conditions and bodies. */
public class WhileLoops {
  @Coroutine
  public static int conditionAwaits() {
    int i = 0;
    while (await(value(i)) < 3) {
      i++;
    }
    return i;
  }

  @Coroutine
  public static int bodyAwaits() {
    int sum = 0;
    int i = 0;
    while (i < 4) {
      sum += await(value(i++));
    }
    return sum;
  }

  @Coroutine
  public static int both() {
    int i = 10;
    while (await(value(i > 0)) && await(value(i)) > 6) {
      i -= await(value(1));
    }
    return i;
  }

  @Coroutine
  public static int doWhile() {
    int i = 0;
    do {
      i += await(value(2));
    } while (await(value(i)) < 7);
    return i;
  }

  @Coroutine
  public static int doOnce() {
    int i = 0;
    do i++; while (await(value(false)));
    return i;
  }

  @Coroutine
  public static int endless() {
    int i = 0;
    while (true) {
      if (await(value(i++)) == 5) return i;
    }
  }

  @Coroutine
  public static int never() {
    int i = 0;
    while (await(value(false))) i = await(value(9));
    return i;
  }

  @Coroutine
  public static int continueInDoWhile() {
    int i = 0;
    int odd = 0;
    do {
      if (await(value(i)) % 2 == 0) continue;
      odd += i;
    } while (await(value(++i)) < 6);
    return odd;
  }
}
