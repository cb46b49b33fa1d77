package scenarios.dispatch;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Coroutines of interfaces: abstract, default, static and private, inherited twice, called on super. */
public class Interfaces {
  interface Named {
    @Coroutine
    String name();

    @Coroutine
    default String greeting() {
      return hello() + await(name()) + await(mark(await(value(1))));
    }

    @Coroutine
    static String of(Named n) {
      return "of " + await(n.name());
    }

    @Coroutine
    private String mark(int n) {
      await: pause();
      return "!".repeat(n);
    }

    private static String hello() {
      return "hello ";
    }
  }

  interface Polite extends Named {
    @Override
    @Coroutine
    default String greeting() {
      return "dear " + await(Named.super.greeting());
    }
  }

  interface Loud extends Named {
    @Override
    @Coroutine
    default String greeting() {
      return await(Named.super.greeting()).toUpperCase();
    }
  }

  record Person(String first) implements Polite {
    @Override
    @Coroutine
    public String name() {
      return await(value(first));
    }
  }

  interface Kind {
    @Coroutine
    default String kind() {
      return await(value("kind of ")) + this;
    }
  }

  static class Both implements Polite, Loud {
    @Override
    @Coroutine
    public String name() {
      return "both";
    }

    @Override
    @Coroutine
    public String greeting() {
      return await(Polite.super.greeting()) + await(Loud.super.greeting());
    }
  }

  @Coroutine
  public static String throughInterface() {
    Named n = new Person("ann");
    return await(n.greeting()) + await(Named.of(n)) + await(n.name());
  }

  @Coroutine
  public static String throughClass() {
    return await(new Person("bob").greeting()) + await(new Both().greeting());
  }
}
