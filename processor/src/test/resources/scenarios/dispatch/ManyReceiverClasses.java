package scenarios.dispatch;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** One call site sees more classes than any inline cache holds. */
public class ManyReceiverClasses {
  interface Op {
    @Coroutine
    int apply(int x);
  }

  record Add(int n) implements Op {
    @Coroutine public int apply(int x) { return x + await(value(n)); }
  }

  record Mul(int n) implements Op {
    @Coroutine public int apply(int x) { return x * await(value(n)); }
  }

  static class Neg implements Op {
    @Coroutine public int apply(int x) { return -x; }
  }

  static class Inc implements Op {
    @Coroutine public int apply(int x) { await: pause(); return x + 1; }
  }

  static class Inc2 extends Inc {
    @Override @Coroutine public int apply(int x) { return await(super.apply(await(super.apply(x)))); }
  }

  static class Inc4 extends Inc2 {
    @Override @Coroutine public int apply(int x) { return await(super.apply(await(super.apply(x)))); }
  }

  static class Inherits extends Inc4 {}

  static class C1 extends Neg {}

  static class C2 extends Neg {}

  static class C3 extends Neg {}

  @Coroutine
  public static int all() {
    Op[] ops = {new Add(1), new Mul(2), new Neg(), new Inc(), new Inc2(), new Inc4(), new Inherits(), new C1(), new C2(), new C3(), new Add(5)};
    int x = 1;
    for (int round = 0; round < 3; round++) {
      for (Op op : ops) x = await(op.apply(x)) % 10007;
    }
    return x;
  }
}
