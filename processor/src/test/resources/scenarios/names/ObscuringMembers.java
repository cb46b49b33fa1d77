package scenarios.names;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.function.IntSupplier;

/** Members and types of the text, of the names of types that generated code reads. */
public class ObscuringMembers {
  private static int secret = 7;

  private int field = 5;

  private static int twice(int n) {
    return 2 * n;
  }

  @Coroutine
  public int anonymousFields() {
    int n = await(value(1));
    IntSupplier s =
        new IntSupplier() {
          int Access = 1, dev = twice(2);
          int java = twice(Access);

          @Override
          public int getAsInt() {
            return Access + dev + java + twice(n) + field + secret;
          }
        };
    return s.getAsInt();
  }

  @Coroutine
  public int localFields() {
    int n = await(value(1));
    class Counter {
      int Access = twice(n), names = 3;

      int get() {
        return Access + names + field + secret;
      }
    }
    return new Counter().get();
  }

  @Coroutine
  public int localRecord() {
    int n = await(value(1));
    record Access(int scenarios) {
      int sum() {
        return scenarios + secret;
      }
    }
    return new Access(twice(n)).sum() + twice(secret);
  }

  @Coroutine
  public int localEnum() {
    int n = await(value(1));
    enum Objects {
      Access,
      java;

      int number() {
        return ordinal() + twice(secret) + Access.ordinal();
      }
    }
    return Objects.java.number() + twice(n);
  }

  @Coroutine
  public <Access extends Number> int typeVariable() {
    Access none = null;
    int n = await(value(twice(1)));
    return n + secret + (none == null ? 1 : none.intValue());
  }

  @Coroutine
  public int generic() {
    return await(this.<Integer>typeVariable());
  }
}
