package scenarios.expressions;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** String concatenation evaluates operands in order; each is turned to text as Java does. */
public class Concatenation {
  @Coroutine
  public static String mixed() {
    return "a" + await(value(1)) + 'c' + await(value(2.0)) + null + await(value((Object) null)) + await(value(true));
  }

  @Coroutine
  public static String numbersFirst() {
    return await(value(1)) + await(value(2)) + "x" + await(value(3)) + await(value(4));
  }

  @Coroutine
  public static String charArithmetic() {
    return await(value('a')) + 'b' + "" + await(value('c')) + 'd';
  }

  @Coroutine
  public static String textBlock() {
    return """
        one \
        two "%s"
          three\tfour
        """.formatted(await(value("x"))) + await(value("""
        end"""));
  }

  @Coroutine
  public static String constantsFolded() {
    final String a = "x" + 1;
    return (a == "x1") + a + await(value("y")) + ("x" + 1 + 'c' == "x1c");
  }

  @Coroutine
  public static String valueNotReReadAfter() {
    String s = "a";
    return s + (s = await(value("b"))) + s;
  }
}
