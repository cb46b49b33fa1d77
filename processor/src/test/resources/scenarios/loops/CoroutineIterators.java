package scenarios.loops;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.Iterator;

/** for over an iterable whose iterator, hasNext and next are coroutines. */
public class CoroutineIterators {
  interface Stream<T> extends Iterable<T> {
    @Override
    @Coroutine
    Iterator<T> iterator();
  }

  static class Countdown implements Stream<Integer> {
    final int from;

    Countdown(int from) {
      this.from = from;
    }

    @Override
    @Coroutine
    public Steps iterator() {
      await: pause("iterator");
      return new Steps(from);
    }
  }

  static class Steps implements Iterator<Integer> {
    int n;

    Steps(int n) {
      this.n = n;
    }

    @Override
    @Coroutine
    public boolean hasNext() {
      return await(value(n > 0));
    }

    @Override
    @Coroutine
    public Integer next() {
      if (n == 2) add("two");
      return await(value(n--));
    }
  }

  @Coroutine
  public static int sum() {
    int sum = 0;
    for (int x : await(new Countdown(4))) {
      if (x == 3) continue;
      sum = sum * 10 + await(value(x));
    }
    return sum;
  }

  @Coroutine
  public static String broken() {
    for (Integer x : await(new Countdown(5))) {
      if (x == 3) return "three" + x;
    }
    return "never";
  }
}
