package scenarios.cases;

import static dev.aevent.Aevent.await;
import static dev.aevent.Aevent.join;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.concurrent.CompletableFuture;

/** The first statement awaits a stage that has failed already. */
public class Case029FirstStatementAwaitsFailedStage {
  static class Own extends RuntimeException {
    Own() {
      super("own");
    }
  }

  @Coroutine
  public static String failed() {
    String s = await(join(CompletableFuture.<String>failedFuture(new Own())));
    return s + "never";
  }

  @Coroutine
  public static void failedProbe() {
    await: crash(new Own());
  }
}
