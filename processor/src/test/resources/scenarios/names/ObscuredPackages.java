package scenarios.names;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Locals named like packages and types, where generated code needs those names. */
public class ObscuredPackages {
  @Coroutine
  public static String locals() {
    int java = await(value(1));
    int dev = await(value(2));
    int scenarios = await(value(3));
    int lang = 4;
    String String = "str";
    int Object = await(value(5));
    long Loop = 6;
    int Frame = 7;
    int Math = 8;
    int ObscuredPackages = 9;
    await: pause();
    return String + java + dev + scenarios + lang + Object + Loop + Frame + Math + ObscuredPackages;
  }

  @Coroutine
  static int parameters(int java, int dev, int loop, int org) {
    int r = java + await(value(dev));
    return r + loop + org + own(java);
  }

  private static int own(int x) {
    return x * hidden;
  }

  private static int hidden = 3;

  @Coroutine
  public static int called() {
    return await(parameters(1, 2, 3, 4));
  }

  @Coroutine
  public static String lambdas() {
    int java = await(value(1));
    java.util.function.Supplier<String> s = null;
    return "" + java + s;
  }
}
