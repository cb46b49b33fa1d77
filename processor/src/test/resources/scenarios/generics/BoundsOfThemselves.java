package scenarios.generics;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.List;

/** Wildcards of types whose variables have bounds that name them. */
public class BoundsOfThemselves {
  static class Sorted<T extends Comparable<T>> {
    T least;

    Sorted(T least) {
      this.least = least;
    }
  }

  @Coroutine
  static <T extends Comparable<T>> Object both(Sorted<? super T> sorted, T other) {
    await: pause();
    Sorted<? super T> same = sorted;
    await: pause();
    var again = same;
    Object first = await(value(again.least));
    return first + "" + await(value(other)) + again.least;
  }

  @Coroutine
  public static Object ofMethod() {
    return await(both(new Sorted<>("y"), "z"));
  }

  static class User<T extends Comparable<T>> {
    @Coroutine
    Object all(List<Sorted<? super T>> all) {
      String seen = "";
      for (Sorted<? super T> each : all) {
        seen += each.least + await(value(","));
        for (var more : all) {
          seen += more.least + await(value(";"));
        }
      }
      return seen;
    }
  }

  @Coroutine
  public static Object ofClass() {
    return await(new User<String>().all(List.of(new Sorted<>("a"), new Sorted<>("b"))));
  }
}
