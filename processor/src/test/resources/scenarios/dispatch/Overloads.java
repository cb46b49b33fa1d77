package scenarios.dispatch;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.List;
import java.util.Set;

/** Overloads, also by erasure and boxing, are the ones javac picked. */
public class Overloads {
  @Coroutine
  static String f(int x) {
    return "int" + await(value(x));
  }

  @Coroutine
  static String f(long x) {
    return "long" + await(value(x));
  }

  @Coroutine
  static String f(Integer x) {
    return "Integer" + await(value(x));
  }

  @Coroutine
  static String f(Object x) {
    return "Object" + await(value(x));
  }

  @Coroutine
  static String f(int... x) {
    return "ints" + await(value(x.length));
  }

  @Coroutine
  static String f(List<String> x, int a) {
    return "list" + await(value(a));
  }

  @Coroutine
  static String f(Set<String> x, int a) {
    return "set" + await(value(a));
  }

  @Coroutine
  static String f(CharSequence x) {
    return "chars" + await(value(x));
  }

  @Coroutine
  static String f(char x) {
    return "char" + await(value(x));
  }

  @Coroutine
  public static String all() {
    byte b = 1;
    return await(f(1)) + await(f(1L)) + await(f((Integer) 1)) + await(f("x")) + await(f((Object) "x")) + await(f()) + await(f(1, 2))
        + await(f(List.of(), 1)) + await(f(Set.of(), 2)) + await(f(b)) + await(f('c')) + await(f(1.5f));
  }
}
