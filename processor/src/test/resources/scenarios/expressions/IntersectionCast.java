package scenarios.expressions;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.List;

/** A cast to an intersection, its value held across an await. */
public class IntersectionCast {
  @Coroutine
  public static int intersection() {
    var r = (Comparable<String> & CharSequence) await(value("abc"));
    await: pause();
    return r.length() + r.compareTo("abd");
  }
}
