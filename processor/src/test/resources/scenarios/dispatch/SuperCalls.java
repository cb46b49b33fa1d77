package scenarios.dispatch;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** super calls to coroutines and to ordinary methods, several levels up, in expressions. */
public class SuperCalls {
  static class A {
    int n = 1;

    @Coroutine
    int get(int x) {
      return n + await(value(x));
    }

    int plain(int x) {
      return x + n;
    }

    @Coroutine
    void log(String s) {
      await: pause("A" + s);
    }
  }

  static class B extends A {}

  static class C extends B {
    int n = 10;

    @Override
    @Coroutine
    int get(int x) {
      int sum = 0;
      for (int i = 0; i < 2; i++) sum += await(super.get(await(super.get(i)) + super.plain(x)));
      return sum + super.n + n;
    }

    @Override
    int plain(int x) {
      return -1;
    }

    @Override
    @Coroutine
    void log(String s) {
      await: super.log(s + "1");
      add("between");
      await: super.log(s + await(value("2")));
    }
  }

  static class D extends C {
    @Override
    @Coroutine
    int get(int x) {
      try {
        return await(super.get(x));
      } finally {
        await: super.log("finally");
        await: log("own");
      }
    }
  }

  @Coroutine
  public static int all() {
    A a = new D();
    return await(a.get(3));
  }

  @Coroutine
  public static String throughField() {
    B b = new C();
    await(b).log("x");
    return "" + await(b.get(1)) + ((A) b).n;
  }
}
