package scenarios.dispatch;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.ArrayList;
import java.util.List;

/** Template methods over generic abstract coroutines, some inherited unchanged. */
public class AbstractGeneric {
  abstract static class Pipeline<I, M, O> {
    @Coroutine
    abstract M first(I in);

    @Coroutine
    abstract O second(M mid);

    @Coroutine
    O run(I in) {
      M m = await(first(in));
      O o = await(second(m));
      await(this).done(in, m, o);
      return o;
    }

    @Coroutine
    void done(I in, M m, O o) {
      await: pause("done");
    }

    @Coroutine
    final List<O> runAll(List<? extends I> all) {
      List<O> out = new ArrayList<>();
      for (I in : all) out.add(await(run(in)));
      return out;
    }
  }

  abstract static class FromText<O> extends Pipeline<String, Integer, O> {
    @Override
    @Coroutine
    Integer first(String in) {
      return await(value(in.length()));
    }
  }

  static class Doubled extends FromText<Long> {
    @Override
    @Coroutine
    Long second(Integer mid) {
      return await(value(mid)) * 2L;
    }

    @Override
    @Coroutine
    void done(String in, Integer m, Long o) {
      add(in + m + o);
      await: super.done(in, m, o);
    }
  }

  static class Repeated extends FromText<String> {
    @Override
    @Coroutine
    String second(Integer mid) {
      String s = "";
      while (s.length() < mid) s += await(value("r"));
      return s;
    }

    @Override
    @Coroutine
    String run(String in) {
      return "<" + await(super.run(in)) + ">";
    }
  }

  @Coroutine
  public static String all() {
    return await(new Doubled().runAll(List.of("a", "bb"))) + "" + await(new Repeated().runAll(List.of("ccc", "")));
  }
}
