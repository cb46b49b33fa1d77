package scenarios.classes;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.function.Supplier;

/** Local classes that extend an inner class. */
public class LocalClassesOfInner {
  private final String name;

  LocalClassesOfInner(String name) {
    this.name = name;
  }

  class Other {
    final int size;

    Other() {
      this(1);
    }

    Other(int size) {
      add(name);
      this.size = size;
    }

    String name() {
      return name + size;
    }
  }

  class Inner {
    class Innermost extends Other {}

    @Coroutine
    Object implied() {
      class Local extends Other {}
      await: pause();
      return new Local().name();
    }

    @Coroutine
    Object written() {
      class Local extends Other {
        final int all;

        Local() {
          all = 7;
        }

        Local(int more) {
          super(more + 10);
          all = size + more;
        }

        Local(LocalClassesOfInner of) {
          of.super(3);
          all = 0;
        }

        Local(String text) {
          this(text.length());
        }
      }
      Local local = new Local(await(value(3)));
      return local.all + local.name() + new Local().name() + new Local(new LocalClassesOfInner("other")).name()
          + new Local("text").name();
    }

    @Coroutine
    Object ofItself() {
      class Local extends Inner {}
      class Deep extends Innermost {}
      await: pause();
      return new Local().new Innermost().name() + new Deep().name();
    }

    @Coroutine
    Object inLambda() {
      int more = await(value(5));
      Supplier<String> supplier = () -> {
        class Local extends Other {
          String all() {
            return name() + more;
          }
        }
        return new Local().all();
      };
      Object anonymous = new Object() {
        @Override
        public String toString() {
          class Local extends Other {}
          return new Local().name();
        }
      };
      return supplier.get() + anonymous;
    }

    @Coroutine
    Object withCoroutine() {
      int more = await(value(5));
      class Local extends Other {
        @Coroutine
        String all() {
          class Further extends Other {}
          return name() + await(value(more)) + new Further().name();
        }
      }
      return await(new Local().all());
    }
  }

  class Failing {
    Failing() {
      throw new IllegalStateException(name);
    }
  }

  @Coroutine
  Object failsImplied() {
    await: pause();

    @SuppressWarnings("unused")
    abstract
    class Above extends Failing {

      int more;
    }
    class Local extends Above {}
    return new Local();
  }

  @Coroutine
  Object failsWritten() {
    await: pause();
    class Local extends Failing {
      int more;

      Local() {
        more = 1;
      }

      Local(int more) {
        super();
        this.more = more;
      }
    }
    try {
      return new Local(await(value(1)));
    } catch (IllegalStateException e) {
      add(e);
    }
    return new Local();
  }

  @Coroutine
  public static Object failing() {
    return await(new LocalClassesOfInner("implied").failsImplied());
  }

  @Coroutine
  public static Object failingToo() {
    return await(new LocalClassesOfInner("written").failsWritten());
  }

  @Coroutine
  Object ofOuter() {
    class Local extends Other {}
    class Within extends Inner {
      class Deeper extends Innermost {}
    }
    await: pause();
    return new Local().name() + new Within().new Deeper().name();
  }

  @Coroutine
  public static Object all() {
    var outer = new LocalClassesOfInner("outer");
    Inner inner = outer.new Inner();
    add(await(inner.implied()));
    add(await(inner.written()));
    add(await(inner.ofItself()));
    add(await(inner.inLambda()));
    add(await(inner.withCoroutine()));
    return await(outer.ofOuter());
  }
}
