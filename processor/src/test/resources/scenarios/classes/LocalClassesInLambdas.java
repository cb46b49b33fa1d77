package scenarios.classes;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.function.Supplier;

/** Local classes that lambdas make. */
public class LocalClassesInLambdas {
  @Coroutine
  public static String madeInLambda() {
    int n = await(value(7));
    class Local {
      final int x;

      Local(int x) {
        this.x = x + n;
      }
    }
    Supplier<Local> make = () -> new Local(1);
    java.util.function.IntFunction<Local> ref = Local::new;
    await: pause();
    return make.get().x + " " + ref.apply(await(value(2))).x;
  }
}
