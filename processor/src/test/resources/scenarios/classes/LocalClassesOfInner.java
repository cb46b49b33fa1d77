package scenarios.classes;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Local classes that extend an inner class, in the methods of another. */
public class LocalClassesOfInner {
  class Other {
    int size = 1;
  }

  class Inner {
    @Coroutine
    Object implied() {
      class Local extends Other {}
      await: pause();
      return new Local().size;
    }

    @Coroutine
    Object written() {
      class Local extends Other {
        final int all;

        Local(int more) {
          super();
          all = size + more;
        }
      }
      return new Local(await(value(3))).all;
    }
  }

  @Coroutine
  public static Object all() {
    Inner inner = new LocalClassesOfInner().new Inner();
    return await(inner.implied()) + "," + await(inner.written());
  }
}
