package scenarios.packages.derived;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.function.Supplier;
import scenarios.packages.base.Masked;

/** Protected members that only local classes inherit. */
public class LocalHeirs {
  @Coroutine
  public static Object reads() {
    await: pause();
    class Local extends Masked {
      @Coroutine
      Object sum(Local other) {
        await: pause();
        Supplier<String> own = super::me;
        Supplier<String> its = other::me;
        return count + other.count + other.text + me() + other.me() + own.get() + its.get() + Masked.kind();
      }

      Object ordinary(Local other) {
        count++;
        other.count += 2;
        other.array[1]++;
        Supplier<String> its = other::me;
        return count + "," + other.count + other.array[1] + its.get() + super.me() + other.text.length() + kind();
      }
    }
    Local local = new Local();
    return await(local.sum(new Local())) + "" + local.ordinary(new Local()) + local.ordinary(local);
  }

  @Coroutine
  public static Object writes() {
    class Local extends Masked {
      @Coroutine
      Object change(Local other) {
        count += await(value(1));
        other.count += await(value(2));
        other.count++;
        other.text = other.text + await(value("!"));
        this.text += other.text;
        Masked.total += await(value(1));
        String seen = count + "," + other.count + text + Masked.total;
        Masked.total = 200;
        return seen;
      }
    }
    return await(new Local().change(new Local()));
  }

  /** This one is an heir, too, but of objects of its own only. */
  static class Heir extends Masked {
    int count = 5;

    @Coroutine
    Object all(Heir heir) {
      int more = await(value(1));
      class Local extends Masked {
        int count = 50;

        String of(Local other) {
          return Heir.this.me() + heir.me() + heir.count + other.me() + other.count + super.count + count + more;
        }

        @Coroutine
        String later(Local other) {
          await: pause();
          return Heir.this.me() + heir.me() + heir.count + other.me() + other.count + super.count + count + more;
        }
      }
      return new Local().of(new Local()) + await(new Local().later(new Local()));
    }
  }

  @Coroutine
  public static Object heirs() {
    return await(new Heir().all(new Heir()));
  }
}
