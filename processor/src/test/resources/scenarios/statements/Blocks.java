package scenarios.statements;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Empty statements, blocks and constant conditions. */
public class Blocks {
  @Coroutine
  public static int empty() {
    ;
    {}
    {
      ;
      await: pause();
      {}
    }
    return 1;
  }

  @Coroutine
  public static int constantConditions() {
    int n = 0;
    if (true) n += await(value(1));
    if (false) n += await(value(100));
    do {
      n += await(value(2));
    } while (false);
    for (; true; ) {
      n += await(value(3));
      break;
    }
    final boolean on = true;
    if (on) return n;
    return await(value(-1));
  }

  @Coroutine
  public static int ifChains() {
    int n = await(value(2));
    if (n == 1) return 10;
    else if (await(value(n)) == 2) {
      if (n > 5) n = 0;
      else n = await(value(20));
    } else if (n == 3) return 30;
    else n = 99;
    return n;
  }

  @Coroutine
  public static void expressionStatements() {
    await(value(1));
    await(value("x"));
    int i = 0;
    i++;
    await(value(i--));
    new String(await(value("y")));
    await(value(new int[1]))[0]++;
    add(i);
  }
}
