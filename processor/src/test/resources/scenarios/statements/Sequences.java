package scenarios.statements;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Many awaits in a row with few locals. */
public class Sequences {
  @Coroutine
  public static int tenInARow() {
    int a = 0;
    int b = 1;
    a += await(value(1));
    b += await(value(a));
    a += await(value(b));
    b += await(value(a));
    a += await(value(b));
    b += await(value(a));
    a += await(value(b));
    b += await(value(a));
    a += await(value(b));
    b += await(value(a));
    return a * 1000 + b;
  }

  @Coroutine
  public static void pauses() {
    await: pause("1");
    await: pause("2");
    await: pause("3");
    await: pause("4");
    await: pause("5");
  }
}
