// since 21
package scenarios.traces;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import dev.aevent.processor.bothmodes.Each;

/** Patterns whose accessors fail: what is thrown, and its cause, know where the pattern stands. */
public class ThrowingAccessors {
  record Broken(int n) {
    public int n() {
      throw new IllegalStateException("broken");
    }
  }

  record Pair(Object left, Object right) {}

  @Coroutine
  public static Object selected() {
    Object pair = new Pair(1, new Broken(2));
    return switch (pair) {
      case String s ->
          await(value("string"));
      case Pair(Object left, String right) ->
          await(value("two"));
      case Pair(Object left, Broken(int n)) ->
          await(value("broken"));
      default -> "none";
    };
  }

  @Coroutine
  public static void tested() {
    await: pause();
    add(none() instanceof Integer i
        || new Broken(1)
            instanceof Broken(int n));
    await: pause();
  }

  private static Object none() {
    return null;
  }

  @Each({0, 1})
  @Coroutine
  public static void inPlainSwitch(int k) {
    await: pause();
    try {
      switch ((Object) new Broken(k)) {
        case Pair p -> add("pair");
        case Broken(int n)
            when n > k -> add("broken");
        default -> add("other");
      }
    } catch (MatchException e) {
      add(e);
      throw e;
    }
  }
}
