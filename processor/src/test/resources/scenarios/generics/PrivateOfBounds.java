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
  }

  static class Leaf extends Node<Leaf> {}

  static class User<T extends Node<T>> {
    @Coroutine
    int sizes(Node<? extends T> node) {
      await: pause();
      node.size += await(value(2));
      return node.size * 100 + node.twice();
    }
  }

  @Coroutine
  public static Object all() {
    return await(new User<Leaf>().sizes(new Leaf()));
  }
}
