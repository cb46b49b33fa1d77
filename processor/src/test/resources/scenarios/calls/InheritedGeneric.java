package scenarios.calls;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.List;
import java.util.Map;

/** Coroutines inherited from generic superclasses several levels up, with type arguments substituted. */
public class InheritedGeneric {
  abstract static class Repo<K extends Comparable<K>, V> {
    protected final Map<K, V> data = new java.util.TreeMap<>();

    @Coroutine
    protected abstract V load(K k) throws Exception;

    @Coroutine
    V get(K k) throws Exception {
      V v = data.get(await(value(k)));
      if (v == null) {
        v = await(load(k));
        V old = data.put(k, v);
        if (old != null) throw new IllegalStateException();
      }
      return v;
    }

    @Coroutine
    @SafeVarargs
    final List<V> all(K... keys) throws Exception {
      List<V> l = new java.util.ArrayList<>();
      for (K k : keys) l.add(await(get(k)));
      return l;
    }
  }

  abstract static class Named<V> extends Repo<String, V> {
    @Coroutine
    V first() throws Exception {
      return await(get("a"));
    }
  }

  static class Lengths extends Named<Integer> {
    @Override
    @Coroutine
    protected Integer load(String k) throws Exception {
      if (k.isEmpty()) throw new java.io.IOException(await(value("empty")));
      return await(value(k.length()));
    }

    @Coroutine
    int sum() throws Exception {
      int n = await(first());
      for (int x : await(all("bb", "a", "ccc"))) n += x;
      return n + await(super.get("dddd"));
    }
  }

  @Coroutine
  public static String all() throws Exception {
    Lengths l = new Lengths();
    return await(l.sum()) + "" + l.data;
  }

  @Coroutine
  public static void failing() throws Exception {
    Repo<String, Integer> r = new Lengths();
    await(r.get(""));
  }
}
