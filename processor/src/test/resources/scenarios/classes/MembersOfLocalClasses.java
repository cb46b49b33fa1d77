package scenarios.classes;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Members of local classes that extend other local classes, which capture what is around them. */
public class MembersOfLocalClasses {
  private String field = "f";

  @Coroutine
  public String implicitConstructors() {
    String captured = await(value("c"));
    class Base {
      String get() {
        return captured + field;
      }
    }
    class Other {
      int other = captured.length();
    }
    class Local {
      class Member extends Base {
        @Override
        String get() {
          return "member " + super.get() + own;
        }
      }

      class Second extends Other {}

      final String own = "o";
    }
    await: pause();
    Local local = new Local();
    return local.new Member().get() + local.new Second().other;
  }

  @Coroutine
  public String explicitConstructors() {
    String captured = await(value("c"));
    class Base {
      final String name;

      Base(String name) {
        this.name = name + captured;
      }

      Base() {
        this("none");
      }
    }
    class Local extends Base {
      Local(String name) {
        super(name);
      }

      class Member extends Base {
        final int n;

        Member(int n) {
          super("n" + n);
          this.n = n;
        }

        Member() {
          n = 5;
        }

        Member(String text) {
          this(text.length());
          see("made", text);
        }

        @Coroutine
        String get() {
          return name + n + await(value(Local.this.name)) + captured + field;
        }

        class Deeper extends Member {
          Deeper() {
            super(7);
          }
        }
      }
    }
    Local local = new Local("l");
    String s = await(local.new Member(3).get()) + await(local.new Member().get()) + await(local.new Member("four").get());
    return s + await(local.new Member().new Deeper().get());
  }

  @Coroutine
  public static String staticMembers() {
    final int constant = 3;
    class Base {
      int n = constant;

      int get() {
        return n;
      }
    }
    class Local {
      static class Member extends Base {}

      interface Shape {
        Base base();
      }

      record Pair(Shape shape) {
        int sum() {
          return shape.base().get();
        }
      }

      enum Kind {
        A {
          @Override
          Base base() {
            return new Member();
          }
        };

        abstract Base base();
      }
    }
    await: pause();
    return "" + new Local.Member().get() + new Local.Pair(Local.Member::new).sum() + Local.Kind.A.base().n;
  }

  @Coroutine
  public String inAnonymous() {
    String captured = await(value("c"));
    class Base {
      String get() {
        return captured + field;
      }
    }
    Object made =
        new Object() {
          class Member extends Base {}

          @Override
          public String toString() {
            return new Member().get() + new Member() {
              @Override
              String get() {
                return "!" + super.get();
              }
            }.get();
          }
        };
    await: pause();
    return made.toString();
  }
}
