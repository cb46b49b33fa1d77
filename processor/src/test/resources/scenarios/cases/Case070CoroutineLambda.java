package scenarios.cases;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** A lambda for an interface whose method is a coroutine may await. */
public class Case070CoroutineLambda {
  interface Step {
    @Coroutine
    int apply(int x) throws Exception;
  }

  @Coroutine
  static int twice(Step s, int x) throws Exception {
    return await(s.apply(await(s.apply(x))));
  }

  @Coroutine
  static int triple(int x) {
    return 3 * await(value(x));
  }

  @Coroutine
  public static int lambda() throws Exception {
    int n = await(value(10));
    return await(twice(x -> x + await(value(n)), 1)) + await(twice(x -> {
      int y = await(value(x));
      for (int i = 0; i < 2; i++) y += await(value(i));
      return y * n;
    }, 2));
  }

  @Coroutine
  public static int methodReference() throws Exception {
    return await(twice(Case070CoroutineLambda::triple, 2));
  }

  @Coroutine
  public static String failing() {
    try {
      return "" + await(twice(x -> {
        await: pause();
        throw new Exception("lambda" + x);
      }, 4));
    } catch (Exception e) {
      return e.getMessage();
    }
  }
}
