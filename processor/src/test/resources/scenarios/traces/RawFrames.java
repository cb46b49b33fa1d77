package scenarios.traces;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.List;
import java.util.stream.Collectors;

/** Frames that nobody repairs: of an exception that is not thrown, of a logger that asks who has called it. */
public class RawFrames {
  static final class Logger {
    private Logger() {}

    static void log(String message) {
      StackTraceElement caller = new Throwable().getStackTrace()[1];
      add(message + " at " + caller.getMethodName() + " " + caller.getFileName() + ":" + caller.getLineNumber());
    }

    static void walk(String message) {
      List<String> own =
          StackWalker.getInstance()
              .walk(
                  frames ->
                      frames
                          .filter(frame -> "RawFrames.java".equals(frame.getFileName()))
                          .filter(frame -> frame.getLineNumber() > 0)
                          .skip(1)
                          .limit(1)
                          .map(frame -> frame.getMethodName() + ":" + frame.getLineNumber())
                          .collect(Collectors.toList()));
      add(message + own);
    }
  }

  @Coroutine
  static void leaf(int n) {
    Logger.log("leaf");
    await: pause();
    Logger.walk("walked");
    Logger.log(
        "leaf"
            + await(value(n)));
    for (int i = 0; i < n; i++) {
      raw(new Exception("made " + i));
      await: pause();
    }
  }

  @Coroutine
  static int middle(int n) {
    await: leaf(n);
    Logger.log("middle");
    return n;
  }

  @Coroutine
  public static void logged() {
    for (int n = 0; n < 3; n++) {
      Logger.log("round " + await(middle(n)));
    }
    try {
      Logger.log("in try");
      throw new IllegalStateException();
    } catch (IllegalStateException e) {
      Logger.log("in catch");
    } finally {
      Logger.log(
          "in finally");
    }
  }

  @Coroutine
  public static void neverThrown() {
    Exception first = new Exception("first");
    raw(first);
    await: pause();
    Exception second =
        new Exception(
            "second",
            first);
    raw(second);
    raw(await(value(second)));
  }
}
