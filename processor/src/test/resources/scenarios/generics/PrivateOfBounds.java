package scenarios.generics;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Private members of wildcards of types whose variables have bounds that name them. */
public class PrivateOfBounds {
  static class Node<T extends Node<T>> {
    private int size = 4;

    private int twice() {
      return 2 * size;
    }

    private T next;
    private java.util.List<String> names = new java.util.ArrayList<>();

    private T next() {
      return next;
    }

    private void link(T other) {
      next = other;
    }

    private <U> U pass(U other) {
      return other;
    }
  }

  static class Leaf extends Node<Leaf> {
    @Override
    public String toString() {
      return "leaf";
    }
  }

  static class User<T extends Node<T>> {
    @Coroutine
    int sizes(Node<? extends T> node) {
      await: pause();
      node.size += await(value(2));
      return node.size * 100 + node.twice();
    }
  }

  static class Walker<T extends Node<T>> {
    @Coroutine
    Object walk(Node<? extends T> node, Node<? super T> other, T given) {
      await: pause();
      node.names.add(await(value("a")));
      other.link(given);
      String seen = node.names + " " + (other.next() == given) + (node.next == null);
      await: pause();
      T next = node.next();
      T more = await(value(node.next));
      node.next = null;
      seen += next + "" + more + node.pass("p") + other.<Integer>pass(await(value(3)));
      Node<?> any = await(value(node));
      any.size++;
      Object last = any.next;
      return seen + any.size + any.names + last;
    }
  }

  @Coroutine
  public static Object walks() {
    return await(new Walker<Leaf>().walk(new Leaf(), new Leaf(), new Leaf()));
  }

  @Coroutine
  public static Object all() {
    return await(new User<Leaf>().sizes(new Leaf()));
  }
}
