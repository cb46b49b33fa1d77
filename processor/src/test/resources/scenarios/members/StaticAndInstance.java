package scenarios.members;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Static and instance coroutines called in every form. */
public class StaticAndInstance {
  static int base = 100;
  int n;

  StaticAndInstance(int n) {
    this.n = n;
  }

  public StaticAndInstance() {
    this(1);
  }

  @Coroutine
  static int twice(int x) {
    return 2 * await(value(x));
  }

  @Coroutine
  int plus(int x) {
    return n + await(value(x));
  }

  @Coroutine
  final int times(int x) {
    return n * await(value(x));
  }

  @Coroutine
  public static int statics() {
    return base + await(twice(1)) + await(StaticAndInstance.twice(2)) + await(new StaticAndInstance(3).twice(3));
  }

  @Coroutine
  public int instances() {
    return await(plus(1)) + await(this.plus(2)) + await(new StaticAndInstance(7).plus(3)) + await(times(await(plus(1))));
  }

  @Coroutine
  public int nullReceiver() {
    StaticAndInstance none = null;
    return await(none.plus(see("x", 1)));
  }

  @Coroutine
  public int nullReceiverOfFinal() {
    StaticAndInstance none = null;
    return await(none.times(see("x", 1)));
  }

  @Coroutine
  public int argumentsBeforeReceiverCheck() {
    StaticAndInstance none = await(value((StaticAndInstance) null));
    return await(none.plus(await(value(1))));
  }
}
