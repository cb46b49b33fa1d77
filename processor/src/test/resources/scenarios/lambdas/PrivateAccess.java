package scenarios.lambdas;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** Lambda bodies, method references and anonymous classes reach private, inherited and outer members. */
public class PrivateAccess {
  private int n = 1;
  private static String tag = "t";
  private final int[] counts = {0, 0};

  private int add1(int x) {
    return n + x;
  }

  private static String wrap(Object... all) {
    return tag + java.util.Arrays.toString(all);
  }

  private <T> T same(T t) {
    return t;
  }

  private static class Hidden {
    private int secret;

    private Hidden(int secret) {
      this.secret = secret;
    }

    private int twice() {
      return secret * 2;
    }
  }

  private class Inner {
    private int m = n * 10;

    private Inner() {}
  }

  @Override
  public String toString() {
    return "me" + n;
  }

  @Coroutine
  public String calls() {
    IntSupplier a = () -> add1(5) + this.add1(n);
    Supplier<String> b = () -> wrap(n, tag, same("x").length());
    Supplier<Integer> c = () -> this.<Integer>same(4) + PrivateAccess.this.n;
    n = await(value(7));
    return a.getAsInt() + b.get() + c.get();
  }

  @Coroutine
  public String writes() {
    Runnable r = () -> {
      n += 5;
      n++;
      counts[n & 1] += 2;
      tag = tag + n;
      this.n <<= 1;
    };
    r.run();
    await: pause();
    r.run();
    return n + tag + counts[0] + counts[1];
  }

  @Coroutine
  public String hidden() {
    Function<Integer, Hidden> make = Hidden::new;
    Function<Hidden, Integer> twice = Hidden::twice;
    Function<Integer, Hidden> also = x -> new Hidden(x + n);
    Hidden h = make.apply(await(value(3)));
    h.secret += await(value(1));
    Supplier<Inner> inner = Inner::new;
    Supplier<Inner> other = () -> new Inner();
    Supplier<Integer> third = () -> new Inner().m + h.secret++;
    await: pause();
    return twice.apply(h) + " " + twice.apply(also.apply(4)) + " " + inner.get().m + other.get().m + third.get() + h.secret;
  }

  @Coroutine
  public String supers() {
    Supplier<String> a = () -> super.toString().substring(0, 5) + toString();
    Supplier<String> b = this::toString;
    await: pause();
    Supplier<String> c = PrivateAccess.super::toString;
    return a.get() + b.get() + (c.get().equals(toString()) ? "same" : "other");
  }

  @Coroutine
  public String anonymous() throws Exception {
    int local = await(value(3));
    Callable<String> c = new Callable<>() {
      int own = n + local;

      @Override
      public String call() {
        n++;
        return own + "" + n + add1(local) + PrivateAccess.this + wrap(own) + counts.length;
      }
    };
    await: pause();
    return c.call() + n;
  }

  static class Base {
    protected int p = 3;

    protected String hello(int x) {
      return "base" + x + p;
    }
  }

  static class Derived extends Base {
    @Override
    protected String hello(int x) {
      return "derived";
    }

    @Coroutine
    String all() {
      Function<Integer, String> f = super::hello;
      Supplier<String> g = () -> super.hello(p++) + hello(1);
      int x = await(value(8));
      return f.apply(x) + g.get() + p;
    }
  }

  @Coroutine
  public static String superReferences() {
    return await(new Derived().all());
  }
}
