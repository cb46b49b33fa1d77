package scenarios.expressions;

import static dev.aevent.Aevent.await;
import static dev.aevent.Aevent.join;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Arguments are evaluated left to right, awaits among them, and the call is made after the last. */
public class Arguments {
  static String join(Object... all) {
    add("called");
    return java.util.Arrays.toString(all);
  }

  static String three(int a, String b, double c) {
    add("called");
    return a + b + c;
  }

  @Coroutine
  public static String first() {
    return three(await(value(1)), see("b", "b"), see("c", 2.5));
  }

  @Coroutine
  public static String middle() {
    return three(see("a", 1), await(value("b")), see("c", 2.5));
  }

  @Coroutine
  public static String last() {
    return three(see("a", 1), see("b", "b"), await(value(2.5)));
  }

  @Coroutine
  public static String every() {
    return three(await(value(1)), await(value("b")), await(value(2.5)));
  }

  @Coroutine
  public static String widened() {
    return three(await(value('a')), "" + await(value((byte) 3)), await(value(7)));
  }

  @Coroutine
  public static String argumentsOfArguments() {
    return three(await(value(await(value(1)))), await(value(three(1, await(value("x")), 2))), await(value(2.5f)));
  }

  @Coroutine
  public static String localReassignedByLaterArgument() {
    int x = 1;
    return three(x, "" + (x = await(value(9))), x);
  }

  @Coroutine
  public static String incrementedByLaterArgument() {
    int x = 1;
    return three(x++, "" + x++, await(value(2.5)) + x++) + x;
  }
}
