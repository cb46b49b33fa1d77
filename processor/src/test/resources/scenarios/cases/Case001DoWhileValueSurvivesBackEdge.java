package scenarios.cases;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** A value assigned in a do-while body, used after it, survives the back edge. */
public class Case001DoWhileValueSurvivesBackEdge {
  static class Data {
    int x;

    Data(int x) {
      this.x = x;
    }
  }

  @Coroutine
  public static int used() {
    boolean done = false;
    Data data;
    int round = 0;
    do {
      data = new Data(++round);
      await: pause();
      done = await(value(round)) == 2;
    } while (!done);
    await: pause();
    return data.x;
  }

  @Coroutine
  public static int once() {
    boolean done = false;
    Data data;
    do {
      data = new Data(1);
      await: pause();
      done = true;
    } while (!done);
    return data.x;
  }
}
