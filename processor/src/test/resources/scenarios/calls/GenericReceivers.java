package scenarios.calls;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Awaited calls on receivers of type variables, intersections and captured types. */
public class GenericReceivers {
  interface Named {
    @Coroutine
    String name();
  }

  interface Aged {
    @Coroutine
    int age();
  }

  record Person(String who, int years) implements Named, Aged {
    @Override
    @Coroutine
    public String name() {
      return await(value(who));
    }

    @Override
    @Coroutine
    public int age() {
      return await(value(years));
    }
  }

  @Coroutine
  static <T extends Named & Aged> String both(T t) {
    return await(t.name()) + await(t.age());
  }

  @Coroutine
  static String captured(java.util.List<? extends Named> l) {
    return await(l.get(await(value(0))).name());
  }

  @Coroutine
  public static String all() {
    Person p = new Person("ann", 3);
    var either = await(value(true)) ? p : new Person("bob", 4);
    return await(both(p)) + await(captured(java.util.List.of(p))) + await(either.name()) + await(await(value(p)).name());
  }
}
