package scenarios.closures;

import static dev.aevent.Aevent.await;
import static dev.aevent.Aevent.spawn;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import dev.aevent.function.Action1;

/** References to the coroutines of a superclass or interface, which call these and no overrides. */
public class SuperReferences {
  interface Step {
    @Coroutine
    String run(int n) throws Exception;
  }

  interface Greeting {
    @Coroutine
    default String greet(int n) throws Exception {
      return "greeting" + await(value(n));
    }
  }

  static class Base<T> {
    protected String log = "";

    @Coroutine
    String run(T n) throws Exception {
      return "base" + await(value(n));
    }

    @Coroutine
    protected long run(long n, T... more) {
      return n + more.length + await(value(2));
    }

    @Coroutine
    void note(String text) {
      log += text + await(value(1));
    }
  }

  static class Derived extends Base<Integer> implements Greeting {
    @Override
    @Coroutine
    String run(Integer n) throws Exception {
      Step step = super::run;
      Step outer = n > 5 ? await(new Inner().step()) : Greeting.super::greet;
      return "derived(" + await(step.run(n)) + await(outer.run(n + 1)) + ")" + await(spawn(super::run, n + 2).join());
    }

    @Override
    @Coroutine
    public String greet(int n) throws Exception {
      return "derived" + await(spawn(Greeting.super::greet, n).join());
    }

    @Override
    @Coroutine
    protected long run(long n, Integer... more) {
      return -await(spawn(super::run, n, 1, 2).join());
    }

    @Override
    @Coroutine
    void note(String text) {
      await(spawn((Action1<String>) super::note, text + "!")).join();
    }

    @Coroutine
    String notes() {
      await(this).note("a");
      return log;
    }

    class Inner extends Base<Integer> {
      @Coroutine
      Step step() {
        return Derived.super::run;
      }
    }
  }

  @Coroutine
  public static String all() throws Exception {
    Derived derived = new Derived();
    return await(derived.run(3)) + await(derived.run(7)) + await(derived.greet(4)) + await(derived.run(5L)) + await(derived.notes());
  }

  @Coroutine
  public static String fails() throws Exception {
    return await(new Derived().run((Integer) null));
  }
}
