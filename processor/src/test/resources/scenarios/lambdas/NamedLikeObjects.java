package scenarios.lambdas;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.Comparator;

/** Functional interfaces whose method has the name of one that every object has. */
public class NamedLikeObjects {
  interface Show {
    String toString(int n);
  }

  interface Same<T> {
    boolean equals(T a, T b);

    @Override
    boolean equals(Object other);
  }

  interface Hash {
    @Coroutine
    int hashCode(String text);
  }

  static String show(int n) {
    return "n" + n;
  }

  private static boolean same(String a, String b) {
    return a.equals(b);
  }

  @Coroutine
  static int hash(String text) {
    return await(value(text.length()));
  }

  @Coroutine
  public static Object references() {
    Show show = NamedLikeObjects::show;
    Same<String> same = NamedLikeObjects::same;
    Comparator<String> comparator = String::compareTo;
    return show.toString(await(value(3))) + same.equals("a", await(value("a"))) + comparator.compare("a", "b");
  }

  @Coroutine
  public static Object coroutines() {
    Hash reference = NamedLikeObjects::hash;
    Hash lambda = text -> 2 * await(value(text.length()));
    return await(reference.hashCode("abc")) + 100 * await(lambda.hashCode("ab"));
  }
}
