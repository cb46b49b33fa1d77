package scenarios.packages.base;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Gives out objects of a class that other packages may not name. */
public class Giver {
  static class Given implements Runnable, CharSequence {
    @Override
    public void run() {
      dev.aevent.processor.bothmodes.Effects.add("run");
    }

    @Override
    public int length() {
      return 5;
    }

    @Override
    public char charAt(int index) {
      return 'g';
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return this;
    }

    @Override
    public String toString() {
      return "given";
    }
  }

  @Coroutine
  public static Given slow() {
    await: pause();
    return new Given();
  }

  public static Given fast() {
    return new Given();
  }
}
