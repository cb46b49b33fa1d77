// since 21
package scenarios.patterns;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Guards that name locals, which must be effectively final there, and guards that await, tested once each. */
public class GuardsAndLocals {
  private int field = 3;

  @Coroutine
  String describe(Object object, int parameter) {
    int changed = parameter;
    await: pause();
    changed++;
    int local = changed;
    return switch (object) {
      case Integer i when see("huge", i) > 100 -> "huge";
      case Integer i when await(value(i)) > local -> "big" + i;
      case Integer i when see("middle", i) > parameter && await(value(true)) -> "middle" + await(value(i));
      case Integer i when i > field -> "low";
      case Integer i -> "small";
      case null -> "null";
      case String s when s.length() > local -> s;
      case String s when s instanceof CharSequence q && await(value(q)).length() > 1 -> q + s;
      default -> "default";
    };
  }

  @Coroutine
  public String guards() {
    String result = "";
    for (Object object : new Object[] {200, 5, 4, 3, 1, null, "abcdefgh", "ab", "", 'c'}) {
      result += await(describe(object, 3)) + ";";
    }
    return result;
  }

  @Coroutine
  public String inText() {
    int k = await(value(2));
    await: pause();
    int limit = k + 1;
    String result = "";
    for (Object object : new Object[] {1, 4, "z"}) {
      result +=
          switch (object) {
            case Integer i when i > limit && k > 0 -> "a";
            case Integer i when see("i", i) > field -> "b";
            case Integer i -> "c";
            default -> "d" + k;
          };
      await: pause();
    }
    return result;
  }

  @Coroutine
  public String statements() {
    String result = "";
    for (Object object : new Object[] {1, 4, "zz", "y"}) {
      switch (object) {
        case Integer i when await(value(i)) > 3:
          result += "a";
          break;
        case String s when s.length() == await(value(2)) && !s.isEmpty():
          {
            result += s;
            continue;
          }
        case Integer i when i instanceof Number n && n.intValue() == 1:
          result += n + await(value("b"));
          break;
        default:
          result += "d";
      }
      result += ",";
    }
    return result;
  }
}
