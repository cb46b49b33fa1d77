// since 21
package scenarios.cases;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** A record pattern case whose body starts with a while whose condition awaits. */
public class Case056RecordPatternThenWhile {
  record R(int a, String b) {}

  @Coroutine
  public static String body() {
    Object o = new R(3, "b");
    switch (o) {
      case R(int a, String b) -> {
        while (await(value(a)) > 0) a--;
        return b + a;
      }
      default -> {
        return "never";
      }
    }
  }
}
