package scenarios.support;

import dev.aevent.annotation.Coroutine;

/** Interfaces for lambdas that are coroutines. */
public final class Steps {
  private Steps() {}

  public interface Step<T> {
    @Coroutine
    T go();
  }
}
