package scenarios.classes;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Local classes, records, enums and interfaces declared between awaits. */
public class LocalClasses {
  @Coroutine
  public static String localClass() {
    int a = await(value(1));
    class Local {
      int n = a;

      int plus(int x) {
        return n + x + a;
      }
    }
    Local l = new Local();
    l.n += await(value(10));
    Local[] all = {l, new Local()};
    return all[await(value(0))].plus(1) + " " + all[1].plus(1);
  }

  @Coroutine
  public static String localRecord() {
    record Point(int x, int y) {
      Point {
        if (x < 0) throw new IllegalArgumentException("negative");
      }

      int sum() {
        return x + y;
      }
    }
    Point p = new Point(await(value(1)), 2);
    await: pause();
    try {
      return p + " " + p.sum() + new Point(await(value(-1)), 0);
    } catch (IllegalArgumentException e) {
      return p + e.getMessage();
    }
  }

  @Coroutine
  public static String localEnum() {
    enum Dir {
      UP,
      DOWN;

      Dir flip() {
        return this == UP ? DOWN : UP;
      }
    }
    Dir d = Dir.values()[await(value(1))];
    await: pause();
    String s = "" + d.flip();
    switch (d) {
      case UP:
        return "up";
      case DOWN:
        return s + await(value("down"));
    }
    return "never";
  }

  @Coroutine
  public static int localInterface() {
    interface Op {
      int apply(int x);
    }
    int n = await(value(3));
    Op op = x -> x + n;
    await: pause();
    return op.apply(await(value(4)));
  }

  @Coroutine
  public static String sameNameTwice() {
    String s = "";
    {
      class Same {
        String name() {
          return "first";
        }
      }
      s += new Same().name() + await(value(1));
    }
    {
      class Same {
        String name() {
          return "second";
        }
      }
      Same x = new Same();
      s += await(value(x.name()));
    }
    return s;
  }

  @Coroutine
  public static String genericLocal() {
    class Holder<T extends Comparable<T>> {
      T t;

      Holder(T t) {
        this.t = t;
      }

      boolean below(T o) {
        return t.compareTo(o) < 0;
      }
    }
    Holder<String> h = new Holder<>(await(value("a")));
    return h.below(await(value("b"))) + h.t;
  }
}
