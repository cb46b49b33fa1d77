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
}
