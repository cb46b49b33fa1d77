package scenarios.resources;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Resources of every kind, in text that stays as it was and in what is taken apart. */
public class ResourcesOddly {
  private static class Res implements AutoCloseable {
    private final String name;

    private Res(String name) {
      add("open " + name);
      this.name = name;
    }

    @Override
    public void close() {
      add("close " + name);
    }
  }

  private static final class Loud extends Res {
    Loud(String name) {
      super(name);
    }

    @Override
    public void close() {
      super.close();
      throw new IllegalStateException("loud " + super.name);
    }
  }

  private final Res field = new Res("field");

  @SuppressWarnings("unused")
  @Coroutine
  public static String asText() {
    String s = await(value("s"));
    try (Res a = new Res("a");
        final Res b = new Loud("b");
        @SuppressWarnings("x") Res c = new Res("c");
        var d = new Res("d");
        final var e = (Res) new Loud("e")) {
      s += a.name + b.name + c.name + d.name + e.name;
    } catch (IllegalStateException failure) {
      s += failure.getMessage() + failure.getSuppressed().length;
    }
    return s;
  }

  @Coroutine
  public static String asTextInLoop() {
    String s = await(value("s"));
    outer:
    for (int i = 0; i < 5; i++) {
      try (Res a = new Res("a" + i); Res b = i == 3 ? null : new Res("b" + i)) {
        if (i == 1) continue outer;
        if (i == 4) break;
        s += a.name + (b == null);
      } finally {
        s += "f";
      }
    }
    return s;
  }

  @Coroutine
  public static String asTextWithReturn() {
    if (await(value(true))) {
      try (Res a = new Res("a")) {
        if (a.name != null) return a.name;
      }
      return "never";
    }
    return "never";
  }

  @Coroutine
  public String fieldsAsResources() {
    String s = "";
    try (field) {
      s += field.name;
    }
    await: pause();
    try (this.field) {
      s += await(value(this.field.name));
    }
    Res local = new Res("local");
    try (this.field; local; ResourcesOddly.this.field ; field;) {
      s += await(value(this.field.name));
    }
    try (this.field; local; ResourcesOddly.this.field ; field;) {
      s += local.name;
    }
    return s;
  }

  @Coroutine
  static String parametersAsResources(Res given, Res... all) {
    await: pause();
    Res first = all[0];
    final Res second = all.length > 1 ? all[1] : null;
    await: pause();
    try (first; second; given) {
      return first.name + second;
    }
  }

  @Coroutine
  public static String variablesAsResources() {
    return await(parametersAsResources(new Res("given"), new Res("first")));
  }

  @Coroutine
  public static String onlyInitialiserAwaits() {
    try (Res a = new Res(await(value("a")));
        Res b = new Res(a.name + await(value("b")) + a.name)) {}
    try (InputStream in = new ByteArrayInputStream(new byte[] {await(value((byte) 3))})) {
      return "read " + in.read();
    } catch (IOException e) {
      return "never";
    }
  }

  @Coroutine
  public static void onlyCatchAwaits() {
    try (Loud a = new Loud("a")) {
      add("body");
    } catch (IllegalStateException e) {
      add(e.getMessage() + await(value("caught")));
    }
  }

  @Coroutine
  public static int onlyFinallyAwaits() {
    try (Res a = new Res("a")) {
      return a.name.length();
    } finally {
      await: pause("finally");
    }
  }

  @Coroutine
  public static String catchVariablesLive() {
    String s = "s";
    int count = 0;
    while (count < 3) {
      String before = s;
      try (Closeable c = () -> { throw new IOException("close"); };
          Res r = new Res("r" + count)) {
        s += await(value(count));
        if (count == 1) throw new IllegalStateException("body");
      } catch (IOException e) {
        s = before + e.getMessage();
      } catch (IllegalStateException e) {
        s = before + e.getMessage() + e.getSuppressed()[0].getMessage();
      } finally {
        count++;
      }
    }
    return s;
  }

  @Coroutine
  public static String bodyNeverCompletes() {
    try (Res a = new Res("a")) {
      while (true) {
        if (await(value(true))) throw new IllegalStateException("out");
      }
    } catch (IllegalStateException e) {
      return e.getMessage();
    }
  }

  @Coroutine
  public static int returnsInBoth() {
    try (Res a = new Res("a")) {
      if (await(value(false))) {
        return 1;
      } else {
        return await(value(2));
      }
    }
  }

  @Coroutine
  static int finallyReturns(int n) {
    try (Loud a = new Loud("a" + n)) {
      if (n == 0) return await(value(1));
      throw new IllegalArgumentException("body");
    } finally {
      if (n < 2) return 10 + await(value(n));
    }
  }

  @Coroutine
  public static int finallyOverrides() {
    return await(finallyReturns(0)) + await(finallyReturns(1));
  }

  @Coroutine
  public static void finallyLetsThrough() {
    await(finallyReturns(2));
  }

  @Coroutine
  public static String capturedResources() {
    List<Supplier<String>> all = new ArrayList<>();
    for (String name : new String[] {"x", "y"}) {
      try (Res a = new Res(await(value(name)));
          Res b = new Res(name + name)) {
        all.add(() -> a.name + b.name + name);
        await: pause();
        all.add(() -> b.name);
      }
    }
    String s = "";
    for (Supplier<String> one : all) s += one.get();
    return s;
  }

  @Coroutine
  public static void initialiserOfSecondSeesFirst() {
    Res[] kept = new Res[1];
    try (Res a = kept[0] = new Res(await(value("a")));
        Res b = kept[0] == a ? new Loud("b") : null) {
      kept[0] = null;
      throw new IllegalStateException("body " + (kept[0] == null));
    }
  }

  @Coroutine
  public static String yieldsThrough() {
    return switch (await(value(2))) {
      case 1 -> "never";
      case 2 -> {
        try (Res a = new Res("a")) {
          if (a.name.equals("b")) yield "never";
          try (Res b = new Res(await(value("b")))) {
            yield a.name + b.name;
          }
        }
      }
      default -> "never";
    };
  }

  @Coroutine
  public static void deep() {
    try (Res a = new Res("a")) {
      try (Res b = new Loud("b")) {
        try (Res c = new Loud("c")) {
          await: pause("in");
        } finally {
          await: crash(new IllegalArgumentException("finally c"));
        }
      } catch (IllegalArgumentException e) {
        add(e.getMessage() + e.getSuppressed().length);
        throw new IllegalStateException("again", e);
      }
    }
  }
}
