package scenarios.exceptions;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.io.FileNotFoundException;
import java.io.IOException;

/** Exceptions before, in and after an await are caught where Java catches them. */
public class TryCatch {
  @Coroutine
  public static String fromAwait() {
    try {
      await(raise(new IOException("x")));
      return "never";
    } catch (IOException e) {
      return "caught " + e.getMessage();
    }
  }

  @Coroutine
  public static String afterAwait() {
    try {
      int x = await(value(0));
      return "" + 1 / x;
    } catch (ArithmeticException e) {
      return e.getMessage() + await(value("!"));
    }
  }

  @Coroutine
  public static String beforeAwait() {
    try {
      Object o = null;
      o.hashCode();
      await: pause();
      return "never";
    } catch (NullPointerException e) {
      return "npe" + await(value("!"));
    }
  }

  @Coroutine
  public static String outsideIsNotCaught() throws IOException {
    try {
      await: pause();
    } catch (RuntimeException e) {
      return "never";
    }
    throw new IOException("out " + await(value("side")));
  }

  @Coroutine
  public static String firstMatchingCatch() {
    String s = "";
    for (int i = 0; i < 4; i++) {
      try {
        switch (i) {
          case 0:
            await: crash(new FileNotFoundException("f"));
          case 1:
            await: crash(new IOException("io"));
          case 2:
            await: crash(new Error("e"));
        }
        s += "none ";
      } catch (FileNotFoundException e) {
        s += await(value("file "));
      } catch (IOException e) {
        s += await(value("io "));
      } catch (Throwable e) {
        s += e.getMessage();
      }
    }
    return s;
  }

  @Coroutine
  public static String notMatching() {
    try {
      try {
        await: crash(new IllegalStateException("a"));
      } catch (IllegalArgumentException e) {
        return "never";
      }
      return "never";
    } catch (RuntimeException e) {
      return e.getMessage();
    }
  }

  @Coroutine
  public static String throwInCatch() {
    try {
      try {
        await: crash(new IllegalStateException("a"));
      } catch (IllegalStateException e) {
        await: pause();
        throw new IllegalArgumentException("b", e);
      } catch (IllegalArgumentException e) {
        return "never: sibling";
      }
    } catch (IllegalArgumentException e) {
      return e.getMessage() + e.getCause().getMessage();
    }
    return "never";
  }

  @Coroutine
  public static void uncaught() throws IOException {
    await: pause();
    await: crash(new IOException("uncaught"));
  }

  @Coroutine
  public static String localsInCatch() {
    int x = 1;
    String s = "a";
    try {
      x = await(value(2));
      s = s + "b";
      x = await(raiseInt(new RuntimeException("r")));
      s = "never";
    } catch (RuntimeException e) {
      s += x;
    }
    return s + x;
  }

  @Coroutine
  public static int catchInLoop() {
    int n = 0;
    for (int i = 0; i < 5; i++) {
      try {
        if (i % 2 == 0) throw new RuntimeException("" + await(value(i)));
        n += await(value(i));
      } catch (RuntimeException e) {
        if (e.getMessage().equals("2")) continue;
        n += 100;
      }
      n += 1000;
    }
    return n;
  }
}
