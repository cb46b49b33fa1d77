package scenarios.sizes;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Coroutines of local and anonymous classes beside one that becomes several methods. */
public class LocalClassesBesideLarge {
  @Coroutine
  public static int local() {
    class Local {
      @Coroutine
      int twice(int number) {
        return 2 * await(value(number));
      }
    }
    return await(new Local().twice(3));
  }

  interface Step {
    @Coroutine
    int run(int number);
  }

  @Coroutine
  public static int anonymous() {
    Step step = new Step() {
      @Override
      @Coroutine
      public int run(int number) {
        return await(value(number)) + 1;
      }
    };
    return await(step.run(4));
  }

  @Coroutine
  public static int large() {
    class Local {
      @Coroutine
      int thrice(int number) {
        return 3 * await(value(number));
      }
    }
    int x = await(new Local().thrice(1));
    try {
      x += await(value(0));
    } catch (RuntimeException e) {
      add(x);
    } finally {
      x++;
    }
    try {
      x += await(value(1));
    } catch (RuntimeException e) {
      add(x);
    } finally {
      x++;
    }
    try {
      x += await(value(2));
    } catch (RuntimeException e) {
      add(x);
    } finally {
      x++;
    }
    try {
      x += await(value(3));
    } catch (RuntimeException e) {
      add(x);
    } finally {
      x++;
    }
    try {
      x += await(value(4));
    } catch (RuntimeException e) {
      add(x);
    } finally {
      x++;
    }
    try {
      x += await(value(5));
    } catch (RuntimeException e) {
      add(x);
    } finally {
      x++;
    }
    try {
      x += await(value(6));
    } catch (RuntimeException e) {
      add(x);
    } finally {
      x++;
    }
    try {
      x += await(value(7));
    } catch (RuntimeException e) {
      add(x);
    } finally {
      x++;
    }
    try {
      x += await(value(8));
    } catch (RuntimeException e) {
      add(x);
    } finally {
      x++;
    }
    try {
      x += await(value(9));
    } catch (RuntimeException e) {
      add(x);
    } finally {
      x++;
    }
    try {
      x += await(value(10));
    } catch (RuntimeException e) {
      add(x);
    } finally {
      x++;
    }
    try {
      x += await(value(11));
    } catch (RuntimeException e) {
      add(x);
    } finally {
      x++;
    }
    try {
      x += await(value(12));
    } catch (RuntimeException e) {
      add(x);
    } finally {
      x++;
    }
    try {
      x += await(value(13));
    } catch (RuntimeException e) {
      add(x);
    } finally {
      x++;
    }
    try {
      x += await(value(14));
    } catch (RuntimeException e) {
      add(x);
    } finally {
      x++;
    }
    try {
      x += await(value(15));
    } catch (RuntimeException e) {
      add(x);
    } finally {
      x++;
    }
    try {
      x += await(value(16));
    } catch (RuntimeException e) {
      add(x);
    } finally {
      x++;
    }
    try {
      x += await(value(17));
    } catch (RuntimeException e) {
      add(x);
    } finally {
      x++;
    }
    try {
      x += await(value(18));
    } catch (RuntimeException e) {
      add(x);
    } finally {
      x++;
    }
    try {
      x += await(value(19));
    } catch (RuntimeException e) {
      add(x);
    } finally {
      x++;
    }
    try {
      x += await(value(20));
    } catch (RuntimeException e) {
      add(x);
    } finally {
      x++;
    }
    try {
      x += await(value(21));
    } catch (RuntimeException e) {
      add(x);
    } finally {
      x++;
    }
    try {
      x += await(value(22));
    } catch (RuntimeException e) {
      add(x);
    } finally {
      x++;
    }
    try {
      x += await(value(23));
    } catch (RuntimeException e) {
      add(x);
    } finally {
      x++;
    }
    try {
      x += await(value(24));
    } catch (RuntimeException e) {
      add(x);
    } finally {
      x++;
    }
    try {
      x += await(value(25));
    } catch (RuntimeException e) {
      add(x);
    } finally {
      x++;
    }
    try {
      x += await(value(26));
    } catch (RuntimeException e) {
      add(x);
    } finally {
      x++;
    }
    try {
      x += await(value(27));
    } catch (RuntimeException e) {
      add(x);
    } finally {
      x++;
    }
    try {
      x += await(value(28));
    } catch (RuntimeException e) {
      add(x);
    } finally {
      x++;
    }
    try {
      x += await(value(29));
    } catch (RuntimeException e) {
      add(x);
    } finally {
      x++;
    }
    try {
      x += await(value(30));
    } catch (RuntimeException e) {
      add(x);
    } finally {
      x++;
    }
    try {
      x += await(value(31));
    } catch (RuntimeException e) {
      add(x);
    } finally {
      x++;
    }
    try {
      x += await(value(32));
    } catch (RuntimeException e) {
      add(x);
    } finally {
      x++;
    }
    try {
      x += await(value(33));
    } catch (RuntimeException e) {
      add(x);
    } finally {
      x++;
    }
    try {
      x += await(value(34));
    } catch (RuntimeException e) {
      add(x);
    } finally {
      x++;
    }
    try {
      x += await(value(35));
    } catch (RuntimeException e) {
      add(x);
    } finally {
      x++;
    }
    try {
      x += await(value(36));
    } catch (RuntimeException e) {
      add(x);
    } finally {
      x++;
    }
    try {
      x += await(value(37));
    } catch (RuntimeException e) {
      add(x);
    } finally {
      x++;
    }
    try {
      x += await(value(38));
    } catch (RuntimeException e) {
      add(x);
    } finally {
      x++;
    }
    try {
      x += await(value(39));
    } catch (RuntimeException e) {
      add(x);
    } finally {
      x++;
    }
    try {
      x += await(value(40));
    } catch (RuntimeException e) {
      add(x);
    } finally {
      x++;
    }
    try {
      x += await(value(41));
    } catch (RuntimeException e) {
      add(x);
    } finally {
      x++;
    }
    try {
      x += await(value(42));
    } catch (RuntimeException e) {
      add(x);
    } finally {
      x++;
    }
    try {
      x += await(value(43));
    } catch (RuntimeException e) {
      add(x);
    } finally {
      x++;
    }
    try {
      x += await(value(44));
    } catch (RuntimeException e) {
      add(x);
    } finally {
      x++;
    }
    try {
      x += await(value(45));
    } catch (RuntimeException e) {
      add(x);
    } finally {
      x++;
    }
    try {
      x += await(value(46));
    } catch (RuntimeException e) {
      add(x);
    } finally {
      x++;
    }
    try {
      x += await(value(47));
    } catch (RuntimeException e) {
      add(x);
    } finally {
      x++;
    }
    try {
      x += await(value(48));
    } catch (RuntimeException e) {
      add(x);
    } finally {
      x++;
    }
    try {
      x += await(value(49));
    } catch (RuntimeException e) {
      add(x);
    } finally {
      x++;
    }
    return x;
  }
}
