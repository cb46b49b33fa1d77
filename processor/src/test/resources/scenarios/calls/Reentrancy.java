package scenarios.calls;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** A coroutine called again while an earlier call of it is suspended in another task keeps its own locals. */
public class Reentrancy {
  int shared;

  @Coroutine
  int add3(int a, int b, int c) {
    int x = a;
    x = x * 10 + await(value(b));
    shared++;
    x = x * 10 + await(value(c));
    return x;
  }

  @Coroutine
  public int nestedInArguments() {
    return await(add3(await(add3(1, 2, 3)), await(add3(4, 5, 6)), await(add3(7, 8, 9)))) + shared;
  }

  @Coroutine
  public static int onTwoObjects() {
    Reentrancy a = new Reentrancy();
    Reentrancy b = new Reentrancy();
    return await(a.add3(1, 1, 1)) + await(b.add3(2, 2, 2)) + a.shared * 1000 + b.shared * 10000;
  }
}
