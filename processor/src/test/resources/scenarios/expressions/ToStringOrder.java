package scenarios.expressions;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Operands that are objects are turned to text when javac does it, awaits or not. */
public class ToStringOrder {
  static class Loud {
    final String name;

    Loud(String name) {
      this.name = name;
    }

    @Override
    public String toString() {
      add("toString " + name);
      return name;
    }
  }

  @Coroutine
  public static String around() {
    return "" + new Loud("a") + await(value(1)) + new Loud("b");
  }

  @Coroutine
  public static String compound() {
    String s = "s";
    s += await(value(1)) + "" + new Loud("a") + await(value(2));
    return s;
  }
}
