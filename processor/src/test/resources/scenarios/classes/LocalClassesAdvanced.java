package scenarios.classes;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.function.Supplier;

/** Local classes that extend, capture twice, make each other, and are generic, with awaits between. */
public class LocalClassesAdvanced {
  private int field = 3;

  @Coroutine
  public String capturesThis() {
    int a = await(value(1));
    class Local {
      int sum() {
        return a + field++;
      }
    }
    int first = new Local().sum();
    await: pause();
    return first + " " + new Local().sum() + " " + field;
  }

  @Coroutine
  public static String inheritance() {
    String p = await(value("p"));
    abstract class Base {
      abstract String own();

      String all() {
        return p + own();
      }
    }
    String q = await(value("q"));
    class Derived extends Base {
      @Override
      String own() {
        return q + p;
      }
    }
    Base b = new Derived();
    await: pause();
    Base c = new Base() {
      @Override
      String own() {
        return "anonymous" + q;
      }
    };
    return b.all() + await(value(c.all()));
  }

  @Coroutine
  public static String arrayOfLocal() {
    record R(int a) {}
    R[] all = new R[await(value(2))];
    for (int i = 0; i < all.length; i++) all[i] = new R(await(value(i)));
    R[][] nested = {all};
    Object o = await(value((Object) all[1]));
    return nested[0][1] + "" + (o instanceof R r ? r.a() : -1);
  }
}
