package scenarios.calls;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.function.Function;

/** Constructors with type variables, whose arguments are written before the name of the class. */
@SuppressWarnings("unchecked")
public class TypeArgumentsOfConstructors {
  static class Nested {
    String name() {
      return "nested";
    }
  }

  private static class Hidden {
    final String text;

    private <T> Hidden(Function<T, String> function, Object argument) {
      text = function.apply((T) argument);
    }
  }

  private static class Generic<C> {
    final String text;

    private <T> Generic(Function<T, C> function, Object argument) {
      text = "" + function.apply((T) argument);
    }
  }

  class Inner {
    final String text;

    <T> Inner(Function<T, String> function, Object argument) {
      text = function.apply((T) argument);
    }
  }

  @Coroutine
  public static Object hidden() {
    await: pause();
    return new <String>Hidden(text -> text.trim(), " a ").text + new <Nested>Hidden(it -> it.name(), new Nested()).text;
  }

  @Coroutine
  public static Object generic() {
    await: pause();
    return new <String>Generic<Integer>(text -> text.length(), await(value("abc"))).text;
  }

  @Coroutine
  Object unqualified() {
    await: pause();
    return new <String>Inner(text -> text.trim(), await(value(" b "))).text;
  }

  @Coroutine
  public static Object inner() {
    return await(new TypeArgumentsOfConstructors().unqualified());
  }

  @Coroutine
  public static Object qualified() {
    var outer = new TypeArgumentsOfConstructors();
    await: pause();
    return outer.new <Nested>Inner(it -> it.name(), new Nested()).text
        + outer.new <String>Inner(text -> text.trim(), await(value(" c "))).text;
  }

  @Coroutine
  public static Object local() {
    String captured = await(value("c"));
    class Local {
      final String text;

      <T> Local(Function<T, String> function, Object argument) {
        text = function.apply((T) argument) + captured;
      }
    }
    return new <String>Local(text -> text.trim(), " d ").text + await(value(1));
  }
}
