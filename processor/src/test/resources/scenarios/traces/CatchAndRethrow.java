package scenarios.traces;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import dev.aevent.processor.bothmodes.Each;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.concurrent.Callable;

/** Exceptions that are caught, kept, thrown again, wrapped, and tampered with. */
public class CatchAndRethrow {
  static final class Silent extends RuntimeException {
    Silent(String message) {
      super(message, null, false, false);
    }
  }

  static final class Stubborn extends RuntimeException {
    Stubborn(String message) {
      super(message);
    }

    @Override
    public Throwable fillInStackTrace() {
      return this;
    }
  }

  static final class Private extends RuntimeException {
    private int asked;

    @Override
    public StackTraceElement[] getStackTrace() {
      return asked++ > 100 ? null : super.getStackTrace();
    }

    @Override
    public void setStackTrace(StackTraceElement[] trace) {
      super.setStackTrace(trace);
    }
  }

  static final class Endless extends RuntimeException {
    Endless(String message) {
      super(message);
    }

    @Override
    public Throwable getCause() {
      return this;
    }
  }

  static final RuntimeException CACHED = new IllegalStateException("cached");

  private Exception kept;

  @Coroutine
  static void fails(String message) throws IOException {
    throw new IOException(message + await(value("!")));
  }

  @Coroutine
  public static void again() throws IOException {
    try {
      await: fails("again");
    } catch (IOException e) {
      add(e);
      throw e;
    }
  }

  @Coroutine
  public static void againAfterAnAwait() throws IOException {
    try {
      await: fails("again");
    } catch (IOException e) {
      await: pause();
      add(e);
      throw e;
    } finally {
      await: pause();
    }
  }

  @Coroutine
  public static void againAndAgain() throws IOException {
    IOException last = null;
    for (int i = 0; i < 20; i++) {
      try {
        if (last == null) {
          await: fails("loop");
        }
        if (i % 3 == 0) {
          await: pause();
        }
        throw last;
      } catch (IOException e) {
        if (last != null && e.getStackTrace().length != last.getStackTrace().length) {
          add("grows");
        }
        last = e;
      }
    }
    throw last;
  }

  @Coroutine
  public static void nested() throws Exception {
    try {
      try {
        try {
          await: fails("nested");
        } catch (FileNotFoundException e) {
          add("never");
        } finally {
          add("finally");
        }
      } catch (IOException e) {
        add(e);
        throw new Exception("second", e);
      }
    } catch (IllegalStateException e) {
      add("never");
    } catch (Exception e) {
      add(e);
      throw e;
    }
  }

  /** As above, with no await in it. */
  @Coroutine
  public static void nestedInText() throws Exception {
    await: pause();
    try {
      try {
        try {
          throw new IOException("nested");
        } catch (FileNotFoundException e) {
          add("never");
        } finally {
          add("finally");
        }
      } catch (IOException e) {
        add(e);
        throw new Exception("second", e);
      }
    } catch (IllegalStateException e) {
      add("never");
    } catch (Exception e) {
      add(e);
      throw e;
    }
  }

  @Coroutine
  public static void suppressed() throws IOException {
    try {
      await: fails("first");
    } catch (IOException first) {
      try {
        throw new IllegalStateException("second");
      } catch (IllegalStateException second) {
        first.addSuppressed(second);
      }
      try {
        await: fails("third");
      } catch (IOException third) {
        first.addSuppressed(third);
      }
      throw first;
    }
  }

  @Coroutine
  public static void filledInAnew() throws IOException {
    try {
      await: fails("anew");
    } catch (IOException e) {
      e.fillInStackTrace();
      throw e;
    }
  }

  @Coroutine
  public static void filledInAnewAndCaught() {
    IOException made = new IOException("anew");
    for (int i = 0; i < 3; i++) {
      try {
        made.fillInStackTrace();
        if (i == 1) {
          await: pause();
        }
        throw made;
      } catch (IOException e) {
        add(e);
      }
    }
  }

  @Coroutine
  public static void setByTheUser() throws IOException {
    try {
      await: fails("set");
    } catch (IOException e) {
      StackTraceElement[] trace = {new StackTraceElement("scenarios.My", "own", "My.java", 1)};
      e.setStackTrace(trace);
      add(e);
      throw e;
    }
  }

  @Coroutine
  public static void emptied() throws IOException {
    IOException made = new IOException("emptied");
    made.setStackTrace(new StackTraceElement[0]);
    try {
      await(raise(made));
    } catch (IOException e) {
      add(e);
      throw e;
    }
  }

  @Coroutine
  @Each({0, 1, 2, 3})
  public static void withoutATrace(int which) {
    RuntimeException made =
        switch (which) {
          case 0 -> new Silent("silent");
          case 1 -> new Stubborn("stubborn");
          case 2 -> new Private();
          default -> new Endless("endless");
        };
    try {
      await: pause();
      throw made;
    } catch (RuntimeException e) {
      add(e);
      await: pause();
      throw e;
    }
  }

  @Coroutine
  public static void cached() {
    for (int i = 0; i < 2; i++) {
      try {
        await: pause();
        throw CACHED;
      } catch (RuntimeException e) {
        add(e == CACHED);
      }
    }
  }

  /** It is not thrown before the coroutine has waited. */
  @Coroutine
  public static void madeFirstThrownLater() throws IOException {
    IOException made = new IOException("made");
    await: pause();
    throw made;
  }

  @Coroutine
  void throwsKept() throws Exception {
    await: pause();
    throw kept;
  }

  @Coroutine
  public void madeByACaller() throws Exception {
    kept =
        new Exception("kept");
    await: pause();
    try {
      await(this).throwsKept();
    } catch (Exception e) {
      add(e);
      throw e;
    }
  }

  @Coroutine
  static <X extends Throwable> void hands(X failure) throws X {
    await: pause();
    await: crash(failure);
  }

  @Coroutine
  public static void handedDown() throws IOException {
    IOException made = new IOException("handed");
    await: pause();
    await: hands(made);
  }

  @SuppressWarnings("unchecked")
  static <X extends Throwable> RuntimeException sneaky(Throwable thrown) throws X {
    throw (X) thrown;
  }

  @Coroutine
  public static void undeclared() {
    try {
      await: fails("sneaky");
    } catch (IOException e) {
      throw CatchAndRethrow.<RuntimeException>sneaky(e);
    }
  }

  @Coroutine
  static <T> T tries(Callable<T> call) throws Exception {
    try {
      return call.call();
    } catch (Exception e) {
      add(e);
      await: pause();
      throw e;
    }
  }

  @Coroutine
  public static void ofWhatIsHandedIn() throws Exception {
    await: pause();
    await(tries(() -> {
          throw new IOException("in a lambda");
        }));
  }

  @Coroutine
  public static void shared() throws IOException {
    IOException cause = null;
    try {
      await: fails("cause");
    } catch (IOException e) {
      cause = e;
    }
    for (int i = 0; i < 3; i++) {
      try {
        await: pause();
        throw new IllegalStateException("outer " + i, cause);
      } catch (IllegalStateException e) {
        add(e);
      }
    }
  }

  @Coroutine
  public static void circular() {
    Exception a = new Exception("a");
    Exception b = new Exception("b", a);
    a.addSuppressed(b);
    try {
      await: pause();
      throw b;
    } catch (Exception e) {
      add(e);
    }
  }

  /** A type parameter, several types, a super type. */
  @Coroutine
  @Each({0, 1, 2, 3})
  public static void clauses(int which) throws Exception {
    try {
      await: pause();
      switch (which) {
        case 0 -> throw new FileNotFoundException("file");
        case 1 -> throw new IOException("io");
        case 2 -> throw new IllegalStateException("state");
        default -> throw new Error("error");
      }
    } catch (FileNotFoundException e) {
      add(e);
    } catch (IOException | IllegalStateException e) {
      add(e);
      throw e;
    } catch (Throwable e) {
      add(e);
    }
  }
}
