package scenarios.members;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Coroutines of inner classes, with the outer instance's members, and qualified this and creation. */
public class InnerClasses {
  int n = 5;
  private String name = "outer";

  class Inner {
    int n = 7;

    @Coroutine
    int sum(int x) {
      int before = n + InnerClasses.this.n;
      InnerClasses.this.n += await(value(x));
      name += n;
      return before * 1000 + n + InnerClasses.this.n;
    }

    class Innermost {
      @Coroutine
      String all() {
        await: pause();
        return name + n + InnerClasses.this.n + Inner.this.n + await(sum(1));
      }
    }
  }

  static class Nested {
    @Coroutine
    int made(InnerClasses outer) {
      return await(outer.new Inner().sum(await(value(2))));
    }
  }

  @Coroutine
  public int inner() {
    return await(new Inner().sum(3)) + n;
  }

  @Coroutine
  public String innermost() {
    Inner i = this.new Inner();
    return await(i.new Innermost().all());
  }

  @Coroutine
  public static int nested() {
    return await(new Nested().made(new InnerClasses()));
  }

  @Coroutine
  public static int qualifiedCreation() {
    return await(await(value(new InnerClasses())).new Inner().sum(await(value(1))));
  }

  @Coroutine
  public static Object qualifiedCreationOfNull() {
    InnerClasses none = await(value((InnerClasses) null));
    return none.new Inner();
  }
}
