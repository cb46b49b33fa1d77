package scenarios.names;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Methods may have names that types may not. */
public class ContextualMethods {
  @Coroutine
  static int record(int k) {
    return await(value(k));
  }

  @Coroutine
  static int var(int k) {
    return await(record(k)) + 1;
  }

  @Coroutine
  int sealed(int k) {
    return await(var(k)) + 1;
  }

  @Coroutine
  int permits(int k) {
    return await(sealed(k)) + 1;
  }

  @Coroutine
  int yield(int k) {
    return await(permits(k)) + 1;
  }

  @Coroutine
  int when(int k) {
    return await(this.yield(k)) + 1;
  }

  @Coroutine
  int module(int k) {
    return await(when(k)) + 1;
  }

  @Coroutine
  public static int all() {
    return await(new ContextualMethods().module(1));
  }
}
