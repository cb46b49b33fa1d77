package scenarios.expressions;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.List;

/** Casts around and inside awaits: checked, narrowing, boxing, and to an intersection. */
public class Casts {
  @Coroutine
  public static String checked() {
    Object o = "text";
    return ((String) await(value(o))).substring(1);
  }

  @Coroutine
  public static String fails() {
    Object o = 1;
    return (String) await(value(o));
  }

  @Coroutine
  public static String failsInside() {
    Object o = 1;
    return await(value((String) o));
  }

  @Coroutine
  public static int narrowing() {
    return (byte) await(value(1000)) + (char) await(value(-1)) + (int) await(value(1e10)) + (short) await(value(99999L));
  }

  @Coroutine
  public static long boxes() {
    return (long) (Long) await(value((Long) 5L)) + (int) (Integer) (Object) await(value((Object) 6));
  }

  @Coroutine
  public static int unboxingFails() {
    return (int) (Integer) await(value((Integer) null));
  }

  @Coroutine
  public static int parenthesized() {
    return ((((int) ((await((value(3)))))))) + (await(((Integer) value((Integer) 4))));
  }

  @Coroutine
  public static List<String> unchecked() {
    @SuppressWarnings("unchecked")
    List<String> l = (List<String>) (Object) await(value((Object) List.of("a")));
    return l;
  }
}
