package scenarios.names;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Nested types named Object, String, Integer, Override, Throwable hide those of java.lang. */
public class OwnLangTypes {
  static class Object {
    java.lang.String name = "own object";
  }

  static class String {
    int length() {
      return -1;
    }
  }

  static class Integer {
    int value = 7;
  }

  static class Throwable extends RuntimeException {
    Throwable(int n) {
      super("own throwable " + n);
    }
  }

  static class Error {}

  static class AssertionError {}

  static class MethodHandle {}

  static class Boolean {}

  static class Long {}

  static class Class {}

  private Integer hidden = new Integer();
  private java.lang.String text = "t";

  @Coroutine
  public java.lang.String all() {
    Object o = await(value(new Object()));
    String s = await(value(new String()));
    Integer i = await(value(hidden));
    text += await(value(1));
    hidden = new Integer();
    hidden.value = await(value(9));
    int n = s.length() + i.value + hidden.value;
    java.lang.Object other = await(value((java.lang.Object) 5));
    return o.name + n + other + text;
  }

  @Coroutine
  public static java.lang.String caught() {
    try {
      await: crash(new Throwable(await(value(1))));
    } catch (Throwable e) {
      return e.getMessage() + await(value("!"));
    } finally {
      await: pause();
    }
    return "never";
  }
}
