package scenarios.exceptions;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** throw of awaited exceptions, of null, and with awaits in the constructor's arguments. */
public class Throw {
  @Coroutine
  public static void awaited() throws Exception {
    throw await(value(new Exception("awaited")));
  }

  @Coroutine
  public static void inArgument() {
    throw new IllegalStateException(await(value("message")), await(value(new RuntimeException("cause"))));
  }

  @Coroutine
  public static void nothing() {
    throw await(value((RuntimeException) null));
  }

  @Coroutine
  public static void conditional() {
    throw await(value(true)) ? new IllegalStateException("a") : new IllegalArgumentException(await(value("b")));
  }

  @Coroutine
  public static void error() {
    await: pause();
    throw new StackOverflowError("made by hand");
  }

  @Coroutine
  public static String throughCallers() {
    try {
      return await(one(3));
    } catch (IllegalStateException e) {
      return e.getMessage();
    }
  }

  @Coroutine
  static String one(int depth) {
    if (depth == 0) {
      await: pause();
      throw new IllegalStateException("deep");
    }
    try {
      return await(one(depth - 1));
    } finally {
      add("leaving " + depth);
    }
  }
}
