package scenarios.cases;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import dev.aevent.processor.bothmodes.Each;

/** An await of a call that always throws, in a branch that is not taken. */
public class Case028AlwaysThrowsInUntakenBranch {
  @Coroutine
  static <T> T fail() {
    throw new IllegalStateException("fail" + await(value(1)));
  }

  @Each({0, 1})
  @Coroutine
  public static String untaken(int k) {
    String s = k == 0 ? await(value("fine")) : await(Case028AlwaysThrowsInUntakenBranch.<String>fail());
    int n = k == 0 ? 1 : await(Case028AlwaysThrowsInUntakenBranch.<Integer>fail());
    return s + n;
  }
}
