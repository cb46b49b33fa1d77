import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** A coroutine in the unnamed package. */
public class UnnamedPackage {
  private int n = 2;

  @Coroutine
  public static int all() {
    UnnamedPackage p = new UnnamedPackage();
    p.n += await(value(3));
    return p.n + await(p.twice(await(value(4))));
  }

  @Coroutine
  int twice(int x) {
    return x + await(value(x));
  }
}
