package scenarios.packages.base;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A generic class with protected members. */
public class Stock<K extends Comparable<K>, V> {
  protected K first;
  protected V value;
  protected List<V> all = new ArrayList<>();
  protected int count;

  protected V put(K key, V value) {
    V old = this.value;
    first = key;
    this.value = value;
    all.add(value);
    return old;
  }

  protected V current() {
    return value;
  }

  protected V or(Function<? super V, ? extends V> change, V... others) {
    return change == null ? others[0] : change.apply(value);
  }

  protected V entry(int index) {
    return all.get(index);
  }

  protected <E extends V> E echo(E value, List<? super E> to) {
    to.add(value);
    return value;
  }

  protected <V> V hiding(V value, K key) {
    first = key;
    return value;
  }

  public static class Texts<V extends CharSequence> extends Stock<String, V> {}
}
