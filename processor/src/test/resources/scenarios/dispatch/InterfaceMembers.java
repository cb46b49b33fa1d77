package scenarios.dispatch;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Private, static and default coroutines of interfaces, which call each other. */
public class InterfaceMembers {
  interface Counter {
    int start();

    @Coroutine
    default int count(int n) {
      return await(twice(n)) + await(Counter.step(start()));
    }

    @Coroutine
    private int twice(int n) {
      int half = await(value(n));
      return half + half(n);
    }

    private int half(int n) {
      return see("half", n);
    }

    @Coroutine
    static int step(int n) {
      await: pause();
      return n + await(hidden(n));
    }

    @Coroutine
    private static int hidden(int n) {
      return await(value(n * 10));
    }
  }

  record Fixed(int start) implements Counter {}

  enum Named implements Counter {
    ONE, TWO;

    @Override
    public int start() {
      return ordinal();
    }

    @Override
    @Coroutine
    public int count(int n) {
      return 100 * await(Counter.super.count(n));
    }
  }

  @Coroutine
  public static int ofARecord() {
    return await(new Fixed(3).count(4));
  }

  @Coroutine
  public static int ofAnEnum() {
    return await(Named.TWO.count(await(value(5))));
  }

  @Coroutine
  public static int ofTheInterface() {
    Counter counter = () -> 7;
    return await(Counter.step(2)) + await(counter.count(1));
  }
}
