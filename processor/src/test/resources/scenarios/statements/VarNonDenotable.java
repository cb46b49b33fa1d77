package scenarios.statements;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** var for locals whose types have no name. */
public class VarNonDenotable {
  @Coroutine
  public static int anonymousMembers() {
    var o = new Object() {
      int hidden = 3;

      int twice() {
        return 2 * hidden;
      }
    };
    o.hidden += await(value(1));
    return o.twice();
  }

  @Coroutine
  public static String intersection() {
    var l = await(value(true)) ? List.of("a", 1) : null;
    await: pause();
    String s = "";
    for (var x : l) {
      s += x.hashCode();
      await: pause();
    }
    return s;
  }
}
