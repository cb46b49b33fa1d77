package scenarios.cases;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import dev.aevent.processor.bothmodes.Each;

/** A local that is null on one path and assigned beside an await on the other. */
public class Case007NullAssignedInOneBranch {
  static int length(String s) {
    return s.length();
  }

  @Each({0, 1})
  @Coroutine
  public static int passedOn(int k) {
    String s = null;
    if (k == 1) {
      s = await(value("abc"));
    }
    return length(s) + await(value(1));
  }

  @Each({0, 1})
  @Coroutine
  public static String merged(int k) {
    CharSequence s = null;
    if (k == 1) s = new StringBuilder(await(value("b")));
    else if (await(value(false))) s = "never";
    await: pause();
    return "" + s.length();
  }
}
