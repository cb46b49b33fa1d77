package scenarios.dispatch;

import static dev.aevent.Aevent.await;
import static dev.aevent.Aevent.spawn;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** A superclass that knows nothing of the interface implements it: a bridge in the subclass leads to it. */
public class InheritedImplementations {
  interface Sink<T> {
    @Coroutine
    String put(T value);
  }

  static class Strings {
    @Coroutine
    public String put(String value) {
      return "strings " + await(value(value));
    }
  }

  static class Adopted extends Strings implements Sink<String> {}

  static class Overridden extends Adopted {
    @Override
    @Coroutine
    public String put(String value) {
      return "overridden " + await(super.put(value));
    }
  }

  @Coroutine
  public static String all() {
    Sink<String> adopted = new Adopted();
    Sink<String> overridden = new Overridden();
    Strings strings = new Adopted();
    String text = await(adopted.put("a")) + await(overridden.put("b")) + await(strings.put("c"));
    return text + await(spawn(adopted::put, "d").join()) + await(spawn(overridden::put, "e").join());
  }
}
