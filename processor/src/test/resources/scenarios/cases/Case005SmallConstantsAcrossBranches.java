package scenarios.cases;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** boolean, byte, char and short constants live across an expression that branches. */
public class Case005SmallConstantsAcrossBranches {
  static String take(boolean z, byte b, char c, short s, String x) {
    return z + "," + b + "," + c + "," + s + "," + x;
  }

  @Coroutine
  public static String kept() {
    boolean z = true;
    byte b = 1;
    char c = 'c';
    short s = 3;
    return take(z, b, c, s, await(value(z)) ? await(value("yes")) : "no") + take(false, (byte) 2, 'd', (short) 4, see("x", z) && await(value(false)) ? "a" : await(value("b")));
  }
}
