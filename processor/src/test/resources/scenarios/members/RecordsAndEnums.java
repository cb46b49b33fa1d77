package scenarios.members;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Coroutines of records and enums, with constant bodies and compact constructors. */
public class RecordsAndEnums {
  record Range(int from, int to) {
    Range {
      if (from > to) throw new IllegalArgumentException(from + ">" + to);
    }

    @Coroutine
    int sum() {
      int n = 0;
      for (int i = from; i < to; i++) n += await(value(i));
      return n;
    }

    @Coroutine
    static Range of(int n) {
      return new Range(await(value(0)), await(value(n)));
    }

    @Coroutine
    Range plus(Range o) {
      return new Range(from + o.from, await(value(to)) + o.to());
    }
  }

  enum Op {
    ADD("+") {
      @Override
      @Coroutine
      int apply(int a, int b) {
        return a + await(value(b));
      }
    },
    MUL("*") {
      @Override
      @Coroutine
      int apply(int a, int b) {
        int n = 0;
        for (int i = 0; i < b; i++) n = await(ADD.apply(n, a));
        return n;
      }
    };

    private final String sign;

    Op(String sign) {
      this.sign = sign;
    }

    @Coroutine
    abstract int apply(int a, int b);

    @Coroutine
    String show(int a, int b) {
      return a + sign + b + "=" + await(apply(a, b));
    }
  }

  @Coroutine
  public static String records() {
    Range r = await(await(Range.of(4)).plus(new Range(1, 2)));
    return r + "" + await(r.sum());
  }

  @Coroutine
  public static String invalid() {
    try {
      return "" + await(Range.of(-1));
    } catch (IllegalArgumentException e) {
      return e.getMessage();
    }
  }

  @Coroutine
  public static String enums() {
    String s = "";
    for (Op op : Op.values()) s += await(op.show(3, 4)) + " ";
    return s;
  }
}
