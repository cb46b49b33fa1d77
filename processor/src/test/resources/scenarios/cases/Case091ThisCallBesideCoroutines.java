package scenarios.cases;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** A conditional in a this(...) argument in a class that also has coroutines. */
public class Case091ThisCallBesideCoroutines {
  final int n;

  public Case091ThisCallBesideCoroutines() {
    this((Object) "x" instanceof String s && s.length() == 1 ? 5 : 6);
  }

  Case091ThisCallBesideCoroutines(int n) {
    this.n = n;
  }

  @Coroutine
  public int get() {
    return n + await(value(1));
  }
}
