package scenarios.resources;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.io.Closeable;
import java.io.IOException;

/** What is closed, and by which class's coroutine. */
public class CoroutineCloseTypes {
  interface Slow extends AutoCloseable {
    @Override
    @Coroutine
    void close();
  }

  /** Closed by a default method. */
  interface Quiet extends Closeable {
    @Override
    @Coroutine
    default void close() throws IOException {
      add("default close");
      await: pause(name());
    }

    String name();
  }

  record Link(String name) implements Slow {
    @Override
    @Coroutine
    public void close() {
      add("close link " + name);
      await: pause(name);
    }
  }

  static class Base {
    @Coroutine
    public void close() {
      add("close base");
      await: pause("base");
    }
  }

  static class Derived extends Base implements AutoCloseable {}

  static class Further extends Derived {
    @Override
    @Coroutine
    public void close() {
      add("close further");
      await(value(1));
      await: super.close();
    }
  }

  abstract static class Generic<T> implements AutoCloseable {
    final T content;

    Generic(T content) {
      this.content = content;
    }

    @Override
    @Coroutine
    public abstract void close() throws IOException;
  }

  static class OfText extends Generic<String> {
    OfText(String text) {
      super(text);
    }

    @Override
    @Coroutine
    public void close() {
      add("close " + content + await(value("!")));
    }
  }

  private static final class Hidden implements AutoCloseable {
    private final int n;

    private Hidden(int n) {
      this.n = n;
    }

    @Override
    @Coroutine
    public void close() {
      add("close hidden " + await(value(n)));
    }
  }

  class Inner implements AutoCloseable {
    @Override
    @Coroutine
    public void close() {
      add("close inner of " + name + await(value("?")));
    }
  }

  enum Single implements Slow {
    ONE;

    @Override
    @Coroutine
    public void close() {
      add("close " + this);
      await: pause();
    }
  }

  static class Holder {
    final Link link = new Link("held");
  }

  private final String name = "outer";
  private final Inner field = new Inner();

  @Coroutine
  public static void throughInterfaces() {
    for (Slow slow : new Slow[] {new Link("a"), Single.ONE, null}) {
      try (Slow s = await(slow)) {
        add("using " + s);
      }
    }
  }

  @Coroutine
  public static void defaults() throws IOException {
    Quiet named = () -> "lambda";
    try (Quiet a = await(named);
        Quiet b = await((Quiet) () -> "b")) {
      add(a.name() + b.name());
    }
  }

  @Coroutine
  public static void inherited() {
    try (Derived d = await(new Derived());
        Derived f = await((Derived) new Further());
        Further g = await(new Further())) {
      add("body");
    }
  }

  @Coroutine
  public static void generics() throws IOException {
    try (Generic<String> g = await((Generic<String>) new OfText("a"));
        OfText t = await(new OfText("b"));
        Generic<? extends CharSequence> w = await(new OfText("c"))) {
      add(g.content.length() + t.content.length() + w.content.length());
    }
  }

  @Coroutine
  static <C extends Slow> String typeVariable(C c) {
    try (C same = await(c)) {
      return same.toString();
    }
  }

  @Coroutine
  static <C extends Base & AutoCloseable> void intersection(C c) throws Exception {
    try (C same = await(c);
        var again = await(c)) {
      add("body");
    }
  }

  @Coroutine
  public static String typeVariables() throws Exception {
    await: intersection(new Further());
    return await(typeVariable(new Link("t"))) + await(typeVariable(Single.ONE));
  }

  @Coroutine
  public static void inferred() {
    try (var a = await(new Link("a"));
        final var b = await(new Hidden(2));
        var c = await(Math.abs(-1) == 1 ? new Link("c") : Single.ONE)) {
      add(a.name() + b.n + c);
    }
  }

  @Coroutine
  public void inner() {
    try (Inner a = await(new Inner());
        Inner b = await(this.new Inner());
        var c = await(field);
        var d = await(this.field)) {
      add("body");
    }
  }

  @Coroutine
  public static void variables() {
    Link a = new Link("a");
    final Link b = new Link("b");
    try (Link c = await(a);
        var d = await(b);
        var e = await(new Holder().link)) {
      add("body");
    }
  }

  @Coroutine
  public static String twice() {
    Link a = new Link("a");
    try (Link b = await(a);
        Link c = await(b)) {
      return c.name();
    }
  }

  @Coroutine
  static Link opened(String name) {
    return new Link(await(value(name)));
  }

  @Coroutine
  public static String openedByCoroutine() {
    try (Link a = await(opened("a"));
        var b = (Link) (await((Slow) opened(a.name() + "b")));
        Slow c = await(a.name().isEmpty() ? b : opened("c"));
        Slow d = await(a.name().isEmpty() ? opened("d") : b);
        Link e = await(await(opened("e")))) {
      return a + "" + b + c + d + e;
    }
  }

  @Coroutine
  public static String chosen() {
    int n = 2;
    try (Slow s =
        await(
            switch (n) {
              case 1 -> Single.ONE;
              case 2 -> opened("two");
              default -> {
                yield new Link("x");
              }
            })) {
      return s.toString();
    }
  }

  @Coroutine
  public static void nestedClose() {
    try (Slow s = await(new Nested(await(opened("in"))))) {
      add("body " + s);
    }
  }

  record Nested(Slow inside) implements Slow {
    @Override
    @Coroutine
    public void close() {
      add("close nested");
      try (Slow s = await(inside)) {
        await: pause("in close");
      } finally {
        add(await(value("closed")));
      }
    }
  }
}
