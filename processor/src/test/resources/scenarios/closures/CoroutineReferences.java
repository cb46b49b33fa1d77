package scenarios.closures;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** References to coroutines, for interfaces whose method is one. */
public class CoroutineReferences {
  interface Int {
    @Coroutine
    int of(int n);
  }

  interface Boxed<R> {
    @Coroutine
    R of(Integer n);
  }

  interface Run {
    @Coroutine
    void run(int n);
  }

  interface Unbound {
    @Coroutine
    long of(CoroutineReferences self, short n);
  }

  private final int add;

  CoroutineReferences(int add) {
    this.add = add;
  }

  @Coroutine
  private int plus(int n) {
    return add + await(value(n));
  }

  @Coroutine
  static int twice(int n) {
    return 2 * await(value(n));
  }

  @Coroutine
  static <T> T same(T t) {
    await: pause();
    return t;
  }

  @Coroutine
  static String text(Object o) {
    return "t" + await(value(o));
  }

  @Coroutine
  public static int statics() {
    Int i = CoroutineReferences::twice;
    Int same = CoroutineReferences::same;
    return await(i.of(4)) + await(same.of(100));
  }

  @Coroutine
  public static String boxes() {
    Boxed<Integer> b = CoroutineReferences::twice;
    Boxed<Object> o = CoroutineReferences::twice;
    Boxed<String> t = CoroutineReferences::text;
    return await(b.of(1)) + ":" + await(o.of(2)) + await(t.of(3));
  }

  @Coroutine
  public static String bound() {
    CoroutineReferences r = new CoroutineReferences(await(value(10)));
    Int i = r::plus;
    Run run = r::plus;
    Unbound u = CoroutineReferences::plus;
    await(run).run(1);
    return await(i.of(1)) + ":" + await(u.of(new CoroutineReferences(20), (short) 2));
  }

  @Coroutine
  private int ofThis() {
    Int i = this::plus;
    return await(i.of(3));
  }

  @Coroutine
  public static int thisReference() {
    return await(new CoroutineReferences(30).ofThis());
  }

  @Coroutine
  public static String nullReceiver() {
    CoroutineReferences none = await(value((CoroutineReferences) null));
    try {
      Int i = none::plus;
      return "made";
    } catch (NullPointerException e) {
      return "at once";
    }
  }

  static int ordinary(int n) {
    add("ordinary" + n);
    return n;
  }

  @Coroutine
  public static int ofAnOrdinaryMethod() {
    Int i = CoroutineReferences::ordinary;
    return await(i.of(5));
  }

  @Coroutine
  public static String failing() {
    Boxed<String> b = CoroutineReferences::crashing;
    try {
      return await(b.of(1));
    } catch (IllegalStateException e) {
      return e.getMessage();
    }
  }

  @Coroutine
  static String crashing(int n) {
    await: pause();
    throw new IllegalStateException("n" + n);
  }
}
