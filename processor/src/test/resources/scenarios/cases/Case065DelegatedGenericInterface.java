package scenarios.cases;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** A generic interface delegated by hand and awaited through a covariant, bridged type. */
public class Case065DelegatedGenericInterface {
  interface Receiver<E> {
    @Coroutine
    E receive();
  }

  interface Texts extends Receiver<CharSequence> {
    @Override
    @Coroutine
    String receive();
  }

  static class Source implements Texts {
    int n;

    @Override
    @Coroutine
    public String receive() {
      return "t" + await(value(n++));
    }
  }

  static class Delegate<E, R extends Receiver<? extends E>> implements Receiver<E> {
    final R to;

    Delegate(R to) {
      this.to = to;
    }

    @Override
    @Coroutine
    public E receive() {
      return await(to.receive());
    }
  }

  @Coroutine
  public static String all() {
    Source s = new Source();
    Texts t = s;
    Receiver<CharSequence> r = s;
    Receiver<Object> d = new Delegate<Object, Texts>(t);
    return await(s.receive()) + await(t.receive()) + await(r.receive()).length() + await(d.receive());
  }
}
