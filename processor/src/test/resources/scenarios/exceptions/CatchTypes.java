package scenarios.exceptions;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.io.IOException;

/** Catch clauses of type variables, of supertypes, of errors, and of what an await may sneak in. */
public class CatchTypes {
  @Coroutine
  static <X extends Exception> String thrower(X x) throws X {
    try {
      await: pause();
      throw x;
    } catch (RuntimeException e) {
      return "runtime " + e.getMessage();
    }
  }

  @Coroutine
  public static String generic() throws Exception {
    String s = await(thrower(new IllegalStateException("a")));
    try {
      return s + await(thrower(new IOException("b")));
    } catch (IOException e) {
      return s + e.getMessage();
    }
  }

  @Coroutine
  public static String supertype() {
    try {
      await: crash(new IOException("io"));
      return "never";
    } catch (Exception e) {
      return e.getClass().getSimpleName() + await(value("!"));
    }
  }

  @Coroutine
  public static String error() {
    String s = "";
    try {
      try {
        await: crash(new LinkageError("link"));
      } catch (Exception e) {
        s += "never";
      } finally {
        s += await(value("f"));
      }
    } catch (Error e) {
      s += e.getMessage();
    }
    return s;
  }

  static class Own extends Exception {
    final int code;

    Own(int code) {
      super("own " + code, null, false, false);
      this.code = code;
    }
  }

  @Coroutine
  public static int ownWithoutTrace() {
    try {
      await: crash(new Own(await(value(4))));
      return -1;
    } catch (Own e) {
      return e.code;
    }
  }
}
