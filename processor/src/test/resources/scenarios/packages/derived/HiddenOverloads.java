package scenarios.packages.derived;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.function.Supplier;
import scenarios.packages.base.Factory;

/** Which overload is called for values whose class this package may not name. */
public class HiddenOverloads {
  static String r(Object value) {
    return "o";
  }

  static String r(Runnable value) {
    return "r";
  }

  static String r(Object value, int number) {
    return "o";
  }

  static String r(Runnable value, int number) {
    return "r";
  }

  static String c(Object value) {
    return "o";
  }

  static String c(Comparable<?> value) {
    return "c";
  }

  @Coroutine
  public static Object variables() {
    var made = Factory.make();
    await: pause();
    Supplier<String> later = () -> {
      var again = Factory.make();
      return r(again) + c(again);
    };
    return r(made) + c(made) + r(Factory.make(), await(value(1))) + later.get();
  }

  @Coroutine
  public static Object arrays() {
    var all = Factory.makeAll();
    await: pause();
    return r(all[0]) + c(all[0]) + r(all[0], await(value(1)));
  }

  @Coroutine
  public static Object lists() {
    var list = Factory.list();
    var lists = Factory.lists();
    await: pause();
    return r(list.get(0)) + c(list.get(0)) + r(lists.get(0).get(0), await(value(1)));
  }

  @Coroutine
  public static Object fields() {
    var factory = new Factory();
    var made = await(value(true)) ? Factory.make() : factory.product;
    await: pause();
    return r(factory.product) + r(made) + r(factory.product, await(value(1)));
  }
}
