package scenarios.cases;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import dev.aevent.processor.bothmodes.Each;

/** A switch on an enum with several constants sharing one arm and an empty default. */
public class Case049EnumConstantsSharingAnArm {
  enum E { A, B, C, D }

  @Each({0, 1, 2, 3})
  @Coroutine
  public static String all(int k) {
    String s = "";
    switch (E.values()[k]) {
      case A:
      case C:
        s += await(value("ac"));
        break;
      case B:
        s += await(value("b"));
        break;
      default:
    }
    switch (E.values()[k]) {
      case A, B -> s += await(value("ab"));
      case C -> {}
      default -> {}
    }
    return s + ".";
  }
}
