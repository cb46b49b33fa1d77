package scenarios.members;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Members of superclasses, through Outer.super and Outer.this. */
public class OuterSuper {
  static class Base {
    String name = "base";

    @Coroutine
    String name() {
      await: pause();
      return name;
    }

    String plain(String s) {
      return see("plain", name + s);
    }
  }

  static class Derived extends Base {
    String name = "derived";

    @Override
    @Coroutine
    String name() {
      return await(super.name()) + "+" + name;
    }

    @Override
    String plain(String s) {
      return "derived " + s;
    }

    class Inner {
      String name = "inner";

      @Coroutine
      String all() {
        return await(Derived.super.name()) + "," + await(Derived.this.name()) + "," + await(value(name));
      }

      @Coroutine
      String around() {
        return Derived.super.plain(await(value("a"))) + Derived.this.plain(await(value("b"))) + ((Base) Derived.this).name;
      }

      class Innermost {
        @Coroutine
        String name() {
          return await(Derived.super.name()) + await(Inner.this.all());
        }
      }
    }
  }

  @Coroutine
  public static String all() {
    return await(new Derived().new Inner().all());
  }

  @Coroutine
  public static String around() {
    return await(new Derived().new Inner().around());
  }

  @Coroutine
  public static String innermost() {
    return await(new Derived().new Inner().new Innermost().name());
  }
}
