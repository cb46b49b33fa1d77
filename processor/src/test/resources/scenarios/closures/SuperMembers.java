package scenarios.closures;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.function.Supplier;

/** Private members that local and anonymous classes reach by {@code super}: those of their own object. */
public class SuperMembers {
  static class Above {
    String name;
    private int number;

    Above(String name) {
      this.name = name;
    }

    private String help() {
      return "help of " + name;
    }

    private static String same(String text) {
      return "same " + text;
    }

    private <T> T twice(T first, T... more) {
      return more.length == 0 ? first : more[0];
    }
  }

  /** Has what its local classes have, too. */
  static class Outer extends Above {
    Outer() {
      super("outer");
    }

    @Coroutine
    String called() {
      await: pause();
      class Local extends Above {
        Local() {
          super("local");
        }

        String text() {
          return super.help() + super.same(name) + super.<String>twice("a", "b") + Outer.super.help();
        }

        int count() {
          super.number++;
          super.number += 5;
          super.number = super.number * 2;
          Outer.super.number--;
          return super.number + Outer.super.number;
        }

        class Inner extends Above {
          Inner() {
            super("inner");
          }

          String all() {
            return super.help() + Local.super.help() + Outer.super.help();
          }
        }
      }
      Above outer = this;
      Local local = new Local();
      return local.text() + local.count() + outer.number + local.new Inner().all();
    }

    @Coroutine
    String anonymous() {
      await: pause();
      return new Above("anonymous") {
        String text() {
          Supplier<String> later = () -> super.help();
          return super.help() + later.get();
        }
      }.text();
    }

    @Coroutine
    String inCoroutine() {
      await: pause();
      class Local extends Above {
        Local() {
          super("local");
        }

        @Coroutine
        String text() {
          super.number = await(value(3));
          return super.help() + await(value(1)) + super.number + super.twice(await(value("c")));
        }
      }
      return await(new Local().text());
    }

    @Coroutine
    String referred() {
      await: pause();
      class Local extends Above {
        Local() {
          super("local");
        }

        Supplier<String> text() {
          return super::help;
        }

        @Coroutine
        String awaited() {
          Supplier<String> reference = super::help;
          await: pause();
          return reference.get();
        }
      }
      return new Local().text().get() + await(new Local().awaited());
    }

    @Coroutine
    String own() {
      await: pause();
      super.number = 7;
      Supplier<String> reference = super::help;
      return super.help() + super.number + reference.get();
    }
  }

  @Coroutine
  public static String called() {
    return await(new Outer().called());
  }

  @Coroutine
  public static String anonymous() {
    return await(new Outer().anonymous());
  }

  @Coroutine
  public static String inCoroutine() {
    return await(new Outer().inCoroutine());
  }

  @Coroutine
  public static String referred() {
    return await(new Outer().referred());
  }

  @Coroutine
  public static String own() {
    return await(new Outer().own());
  }

  /** Of a class that extends nothing. */
  @Coroutine
  public static String alone() {
    await: pause();
    class Local extends Above {
      Local() {
        super("alone");
      }

      String text() {
        return super.help() + super.number;
      }
    }
    return new Local().text();
  }
}
