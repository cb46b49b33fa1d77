package scenarios.dispatch;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Covariant results and generic parameters: the bridge and the method are one coroutine. */
public class Bridges {
  interface Channel<E> {
    @Coroutine
    E receive();

    @Coroutine
    void send(E e);
  }

  static class Buffer implements Channel<String> {
    String s = "";

    @Override
    @Coroutine
    public String receive() {
      String r = await(value(s));
      s = "";
      return r;
    }

    @Override
    @Coroutine
    public void send(String e) {
      await: pause();
      s += e;
    }
  }

  abstract static class Animal implements Cloneable {
    @Coroutine
    abstract Object copy();

    @Coroutine
    Animal self() {
      await: pause("animal");
      return this;
    }
  }

  static class Cat extends Animal {
    @Override
    @Coroutine
    Cat copy() {
      await: pause("cat");
      return new Cat();
    }

    @Override
    @Coroutine
    Cat self() {
      return (Cat) await(super.self());
    }

    String purr() {
      return "purr";
    }
  }

  @Coroutine
  public static String generic() {
    Channel<String> c = new Buffer();
    await(c).send("a");
    await(c).send(await(value("b")));
    return await(c.receive()) + await(c.receive()).length();
  }

  @Coroutine
  public static String wrongArgument() {
    @SuppressWarnings("unchecked")
    Channel<Object> c = (Channel<Object>) (Channel<?>) new Buffer();
    try {
      await(c).send(await(value((Object) 1)));
      return "never";
    } catch (ClassCastException e) {
      return "cast";
    }
  }

  @Coroutine
  public static String covariant() {
    Animal a = new Cat();
    Cat c = new Cat();
    return await(c.copy()).purr() + await(c.self()).purr() + (await(a.copy()) instanceof Cat) + (await(a.self()) == a);
  }
}
