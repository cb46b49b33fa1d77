package scenarios.members;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.List;

/** The JVM makes an object, and initialises its class, before it evaluates the arguments of the constructor. */
public class InitialisersBeforeArguments {
  static int noted(int value) {
    add(value);
    return value;
  }

  static class Open {
    static {
      add("Open");
    }

    Open(int value) {
      add("made " + value);
    }
  }

  static class Secret {
    static {
      add("Secret");
    }

    private Secret(int value) {
      add("made " + value);
    }
  }

  private static class Hidden {
    static final int FIELD = noted(100);

    private Hidden(int value) {
      add("made " + value);
    }
  }

  static class Parent {
    static final int FIELD = noted(101);
  }

  static class Child extends Parent {
    Child(int value) {
      add("made " + value);
    }
  }

  interface Initialised {
    int FIELD = noted(102);

    default void here() {}
  }

  interface WithPrivateCode {
    int FIELD = noted(105);

    private void code() {}
  }

  static class Coded implements WithPrivateCode {
    Coded(int value) {
      add("made " + value);
    }
  }

  static class Parent2 {
    static {
      add("Parent2");
    }
  }

  class InnerOfParent extends Parent2 {
    private InnerOfParent() {}
  }

  class OpenInnerOfParent extends Parent2 {}

  static InitialisersBeforeArguments outer(int value) {
    add("outer " + value);
    return new InitialisersBeforeArguments();
  }

  static Runnable again;

  static class Recursive {
    static {
      again.run();
      noted(1 / Integer.parseInt("0"));
    }

    private Recursive(int value) {}
  }

  interface Ignored {
    int FIELD = noted(103);
  }

  static class Implementation implements Initialised, Ignored {
    Implementation(int value) {
      add("made " + value);
    }
  }

  record Point(int value) {
    static final Object ORIGIN = new Point(noted(104));
  }

  abstract static class Base {
    static {
      add("Base");
    }

    Base(int value) {
      add("made " + value);
    }
  }

  class Inner {
    static final int CONSTANT = 5;

    Inner(int value) {
      add("made " + value + CONSTANT);
    }
  }

  static class Failing {
    static {
      noted(1 / Integer.parseInt("0"));
    }

    Failing(int value) {}
  }

  static class FailingSecretly {
    static {
      noted(1 / Integer.parseInt("0"));
    }

    private FailingSecretly(int value) {}
  }

  static class Failure extends RuntimeException {
    static {
      add("Failure");
    }

    private Failure(int value) {
      super("failure " + value);
    }
  }

  @Coroutine
  public static void open() {
    new Open(await(value(noted(1))));
    new Open(await(value(noted(2))));
  }

  @Coroutine
  public static void secret() {
    new Secret(await(value(noted(1))));
    new Secret(noted(2));
  }

  @Coroutine
  public static Object hidden() {
    await: pause();
    return List.of(new Hidden(noted(1)) != null, await(value(2)));
  }

  @Coroutine
  public static void inherited() {
    new Child(noted(1) + await(value(2)));
    new Implementation(await(value(noted(3))));
  }

  @Coroutine
  public static void ofCode() {
    new Coded(await(value(noted(1))));
  }

  @Coroutine
  public static void outerFirst() {
    outer(await(value(noted(1)))).new InnerOfParent();
  }

  @Coroutine
  public static void openOuterFirst() {
    outer(await(value(noted(1)))).new OpenInnerOfParent();
  }

  @Coroutine
  public static void recursive() {
    again = () -> new Recursive(noted(1));
    await: pause();
    for (int i = 0; i < 2; i++) {
      try {
        new Recursive(noted(2));
      } catch (ExceptionInInitializerError | NoClassDefFoundError e) {
        add(e.getClass());
      }
    }
  }

  @Coroutine
  public static void obscured() {
    int MethodHandles = 3;
    new Open(await(value(MethodHandles)));
  }

  @Coroutine
  public static Object record() {
    return List.of(noted(1), new Point(await(value(noted(2)))));
  }

  @Coroutine
  public static void anonymous() {
    new Base(await(value(noted(1)))) {};
  }

  @Coroutine
  public static void local() {
    class Local {
      Local(int value) {
        add("made " + value);
      }
    }
    new Local(await(value(noted(1))));
  }

  @Coroutine
  public static void localWithStatics() {
    class Local {
      static final int FIELD = noted(106);

      Local(int value) {
        add("made " + value);
      }
    }
    new Local(await(value(noted(1))));
  }

  @Coroutine
  void inner() {
    new Inner(await(value(noted(1))));
    this.new Inner(await(value(noted(2))));
  }

  @Coroutine
  public static void ofInner() {
    await(new InitialisersBeforeArguments()).inner();
  }

  @Coroutine
  public static void failing() {
    for (int i = 0; i < 2; i++) {
      try {
        new Failing(await(value(noted(1))));
      } catch (ExceptionInInitializerError e) {
        add(e.getCause());
      } catch (NoClassDefFoundError e) {
        add(e.getMessage());
      }
    }
  }

  @Coroutine
  public static void failingSecretly() {
    await: pause();
    for (int i = 0; i < 2; i++) {
      try {
        new FailingSecretly(noted(1));
      } catch (ExceptionInInitializerError e) {
        add(e.getCause());
      } catch (NoClassDefFoundError e) {
        add(e.getMessage());
      }
    }
  }

  @Coroutine
  public static Object uncaught() {
    return new Failing(await(value(noted(1))));
  }

  @Coroutine
  public static Object thrown() {
    throw new Failure(await(value(noted(1))));
  }
}
