package scenarios.statements;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Whether assertions are on is asked of the outermost class, whatever is said of the nested one. */
public class AssertsOfNestedClasses {
  static {
    AssertsOfNestedClasses.class.getClassLoader().setClassAssertionStatus(Nested.class.getName(), false);
    // and what generated classes would ask
    AssertsOfNestedClasses.class
        .getClassLoader()
        .setClassAssertionStatus(Nested.class.getName() + "$Coroutines", false);
  }

  static class Nested {
    @Coroutine
    static int positive(int value) {
      assert value > await(value(3)) : "too small";
      return value;
    }

    static int ordinary(int value) {
      assert value > 3 : "too small";
      return value;
    }

    @Coroutine
    static int ofLocalClass(int value) {
      class Local {
        int get() {
          assert value > 3 : "too small";
          return value;
        }
      }
      await: pause();
      return new Local().get();
    }
  }

  @Coroutine
  public static int ofLocalClass() {
    return await(Nested.ofLocalClass(2));
  }

  @Coroutine
  public static int fails() {
    return await(Nested.positive(2));
  }

  @Coroutine
  public static int ordinaryFails() {
    return Nested.ordinary(await(value(2)));
  }

  @Coroutine
  public static int inLocalClass() {
    class Local {
      @Coroutine
      int get(int value) {
        await: pause();
        assert value > 3 : value;
        return value;
      }
    }
    return await(new Local().get(2));
  }
}
