package scenarios.names;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** User types and methods with the names of the run time's types and of generated classes. */
public class GeneratedTypes {
  static class Frame {
    int state = 3;

    @Coroutine
    int resume(int r) {
      return state + await(value(r));
    }
  }

  static class Loop {
    static int check() {
      return 4;
    }
  }

  static class Waiter {}

  static class Source {}

  static class Linkage {
    @Coroutine
    static int register(int x) {
      return await(value(x));
    }
  }

  static class resume {
    int resume = 1;
  }

  static class Task0 {}

  @Coroutine
  public static int frames() {
    Frame f = new Frame();
    Loop loop = new Loop();
    Waiter w = await(value(new Waiter()));
    int n = await(f.resume(2)) + Loop.check() + await(Linkage.register(5));
    Object o = await(value((Object) f));
    if (o instanceof Frame g) n += g.state;
    return n + (w instanceof Waiter ? 100 : 0) + new resume().resume;
  }

  @Coroutine
  public static int Frame() {
    Frame[] Frame = {new Frame()};
    return Frame[await(value(0))].state;
  }

  @Coroutine
  public static int GeneratedTypes() {
    int GeneratedTypes = await(value(1));
    return GeneratedTypes;
  }
}
