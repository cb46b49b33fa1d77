package scenarios.members;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Nested and outer types reach each other's private members, qualified and not. */
public class Nesting {
  private static int shared = 1;
  private int own = 2;

  private static int next() {
    return ++shared;
  }

  private String describe(int x) {
    return "outer" + own + x;
  }

  static class Nested {
    private int own = 20;

    @Coroutine
    String all(Nesting o) {
      shared += await(value(3));
      o.own *= await(value(2));
      int x = next() + Nesting.shared++;
      return x + o.describe(await(value(own))) + o.own;
    }

    private static String hidden(int x) {
      return "hidden" + x;
    }

    @Coroutine
    private String privateOne(int x) {
      return own + hidden(await(value(x)));
    }
  }

  class Inner {
    private int own = 200;

    private String describe(int x) {
      return "inner" + x + own;
    }

    @Coroutine
    String all() {
      String s = describe(await(value(1))) + Nesting.this.describe(own);
      Nesting.this.own += await(value(5));
      shared--;
      class Helper {
        String help() {
          return describe(3) + Nesting.this.own + shared;
        }
      }
      return s + new Helper().help() + next();
    }

    class Deep {
      @Coroutine
      String all() {
        await: pause();
        return describe(7) + Nesting.this.describe(8) + own + shared + await(Inner.this.all());
      }
    }
  }

  @Coroutine
  public String nested() {
    return await(new Nested().all(this)) + await(new Nested().privateOne(4)) + shared;
  }

  @Coroutine
  public String inner() {
    Inner i = new Inner();
    i.own -= await(value(1));
    return await(i.all()) + i.describe(2);
  }

  @Coroutine
  public String deep() {
    Inner i = new Inner();
    Inner.Deep d = i.new Deep();
    return await(d.all());
  }
}
