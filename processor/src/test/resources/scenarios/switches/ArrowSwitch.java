package scenarios.switches;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import dev.aevent.processor.bothmodes.Each;

/** New switch statements: arrows, several labels, blocks, throws. */
public class ArrowSwitch {
  enum Color { RED, GREEN, BLUE }

  @Each({0, 1, 2, 3, 4})
  @Coroutine
  public static String ints(int k) {
    String s = "";
    switch (await(value(k))) {
      case 0, 1 -> s = await(value("low"));
      case 2 -> {
        s = "two";
        if (await(value(true))) break;
        s = "never";
      }
      case 3 -> throw new IllegalStateException(await(value("three")));
      default -> s += "default";
    }
    return s;
  }

  @Each({0, 1, 2})
  @Coroutine
  public static String enums(int k) {
    switch (Color.values()[k]) {
      case RED -> add(await(value("red")));
      case GREEN, BLUE -> {
        int n = await(value(1));
        add("other" + n);
      }
    }
    return "done";
  }

  @Each({0, 1, 2})
  @Coroutine
  public static String strings(int k) {
    String[] all = {"FB", "Ea", "x"};
    switch (all[k]) {
      case "FB" -> { return "1"; }
      case "Ea" -> { await: pause(); return "2"; }
      default -> {}
    }
    return "after";
  }

  @Coroutine
  public static String loop() {
    String s = "";
    for (int i = 0; i < 5; i++) {
      switch (i) {
        case 1 -> { continue; }
        case 3 -> { return s + await(value("!")); }
        default -> s += await(value(i));
      }
      s += ",";
    }
    return s;
  }
}
