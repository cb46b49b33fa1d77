package scenarios.closures;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Coroutines of local and anonymous classes, and what these capture. */
public class LocalCoroutines {
  abstract static class Greeter {
    final String name;

    Greeter(String name) {
      this.name = name;
    }

    @Coroutine
    abstract String greet(int n);

    @Coroutine
    String twice(int n) {
      return await(greet(n)) + await(greet(n + 1));
    }
  }

  private int count;
  private static String log = "";

  @Coroutine
  private int next() {
    return count += await(value(1));
  }

  @Coroutine
  private String local(String parameter) {
    String variable = await(value("v"));
    class Local extends Greeter {
      private int own = count;

      Local(String name) {
        super(name + parameter);
      }

      @Override
      @Coroutine
      String greet(int n) {
        own += n;
        count++;
        return name + variable + own + await(next()) + await(value(LocalCoroutines.this.count)) + "," + helper();
      }

      private String helper() {
        return "h" + own + variable;
      }
    }
    Local l = new Local("a");
    await: pause();
    return await(l.twice(10)) + l.own + new Local("b").name;
  }

  @Coroutine
  public static String locals() {
    return await(new LocalCoroutines().local("P"));
  }

  @Coroutine
  public static String anonymous() {
    int base = await(value(3));
    Greeter g = new Greeter("anon" + await(value(1))) {
      int calls;

      @Override
      @Coroutine
      String greet(int n) {
        calls++;
        return name + base + calls + await(value(n)) + await(inner(n));
      }

      @Coroutine
      private String inner(int n) {
        return "[" + await(value(calls)) + "]";
      }
    };
    return await(g.twice(5));
  }

  @Coroutine
  public static String ofAnInterface() {
    interface Source {
      @Coroutine
      Integer next();
    }
    List<Integer> values = List.of(1, 2, 3);
    Source s = new Source() {
      private final Iterator<Integer> rest = values.iterator();

      @Override
      @Coroutine
      public Integer next() {
        await: pause();
        return rest.hasNext() ? await(value(rest.next())) : null;
      }
    };
    String all = "";
    for (Integer n = await(s.next()); n != null; n = await(s.next())) {
      all += n;
    }
    return all;
  }

  @Coroutine
  public static String records() {
    record Pair<A, B>(A a, B b) {
      @Coroutine
      String show() {
        return await(value("" + a)) + "/" + await(other()) + b;
      }

      @Coroutine
      private Object other() {
        return await(value((Object) b));
      }

      @Coroutine
      static int both(int x) {
        return await(value(x)) * 2;
      }
    }
    Pair<String, Integer> p = new Pair<>("a", await(value(2)));
    return await(p.show()) + await(Pair.both(21));
  }

  @Coroutine
  public static String enums() {
    enum Level {
      LOW(1),
      HIGH(10);

      private final int weight;

      Level(int weight) {
        this.weight = weight;
      }

      @Coroutine
      int times(int n) {
        return weight * await(value(n)) + ordinal();
      }
    }
    int sum = 0;
    for (Level level : Level.values()) {
      sum += await(level.times(3));
    }
    return sum + Level.valueOf("LOW").name();
  }

  @Coroutine
  public static String inheritance() {
    String a = await(value("A"));
    class First {
      final String x = a;

      @Coroutine
      String run() {
        return x + await(value(1));
      }
    }
    String b = await(value("B"));
    class Second extends First {
      @Override
      @Coroutine
      String run() {
        return b + await(super.run()) + a;
      }

      First other() {
        return new First();
      }
    }
    First f = new Second();
    await: pause();
    First anonymous = new First() {
      @Override
      @Coroutine
      String run() {
        return "<" + await(super.run()) + b + ">";
      }
    };
    return await(f.run()) + await(new Second().other().run()) + await(anonymous.run());
  }

  @Coroutine
  static <T> String generic(T t, List<T> more) {
    class Box<U> {
      final T t1 = t;
      U u;

      Box(U u) {
        this.u = u;
      }

      @Coroutine
      List<Object> all() {
        List<Object> all = new ArrayList<>(more);
        all.add(await(value(t1)));
        all.add(await(value(u)));
        return all;
      }
    }
    Box<Integer> box = new Box<>(1);
    await: pause();
    Box<String>[] array = newArray(new Box<String>("x"), new Box<String>("y"));
    T first = box.t1;
    return await(box.all()) + "" + await(array[1].all()) + first;
  }

  @SafeVarargs
  static <X> X[] newArray(X... elements) {
    return elements;
  }

  @Coroutine
  public static String generics() {
    return await(generic("t", List.of("m", "n")));
  }

  @Coroutine
  public static String deep() {
    int one = await(value(1));
    class Outer {
      int two = 2;

      @Coroutine
      int outer(int three) {
        class Inner {
          @Coroutine
          int inner(int four) {
            return one * 1000 + two * 100 + three * 10 + await(value(four));
          }
        }
        await: pause();
        return await(new Inner().inner(4));
      }

      class Member {
        @Coroutine
        int member() {
          return one + two + await(value(5));
        }
      }
    }
    Outer o = new Outer();
    return await(o.outer(3)) + ":" + await(o.new Member().member());
  }

  @Coroutine
  public static String constructorSeesCaptures() {
    String captured = await(value("c"));
    abstract class Base {
      final String seen;

      Base() {
        seen = look();
      }

      abstract String look();
    }
    class Derived extends Base {
      @Override
      String look() {
        return captured;
      }
    }
    await: pause();
    return new Derived().seen;
  }

  @Coroutine
  public static String staticMembers() {
    class Counter {
      static final int STEP = 3;

      static int scaled(int n) {
        return n * STEP;
      }
    }
    await: pause();
    return Counter.scaled(await(value(2))) + ":" + Counter.STEP;
  }

  @Coroutine
  public static String identity() {
    class Same {}
    Object o = new Same();
    await: pause();
    Object[] all = new Same[] {new Same()};
    return (o instanceof Same) + ":" + (o instanceof Same s && s == o) + (all instanceof Same[]) + ":"
        + Same.class.isInstance(o) + Same.class.getSimpleName();
  }

  @Coroutine
  public static String varWithMembers() {
    int start = await(value(4));
    var counter = new Object() {
      int n = start;
      final List<String> seen = new ArrayList<>();

      int up(String by) {
        seen.add(by);
        return ++n;
      }
    };
    counter.up("a");
    await: pause();
    counter.n += 10;
    return counter.up(await(value("b"))) + "" + counter.seen;
  }

  @Coroutine
  public static String varWithArguments() {
    var list = new ArrayList<String>(List.of(await(value("x")), "y")) {
      String joined() {
        return String.join("+", this);
      }
    };
    list.add(await(value("z")));
    return list.joined();
  }

  @Coroutine
  public static int chained() {
    return new Object() {
      int twice(int n) {
        return 2 * n;
      }
    }.twice(await(value(21)));
  }
}
