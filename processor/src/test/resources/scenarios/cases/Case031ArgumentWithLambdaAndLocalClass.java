package scenarios.cases;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.function.Function;

/** An awaited argument that contains a lambda and a class with variables of their own. */
public class Case031ArgumentWithLambdaAndLocalClass {
  static int use(Function<Integer, Integer> f, Object o, int x) {
    return f.apply(x) + o.hashCode();
  }

  @Coroutine
  public static int all() {
    int base = await(value(10));
    return await(value(use(x -> {
      int local = x + base;
      int inner = local;
      for (int i = 0; i < 2; i++) inner += i;
      return inner;
    }, new Object() {
      int local = base;

      @Override
      public int hashCode() {
        int inner = local;
        return inner + base;
      }
    }, await(value(3))))) + base;
  }
}
