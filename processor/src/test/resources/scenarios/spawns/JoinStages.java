package scenarios.spawns;

import static dev.aevent.Aevent.await;
import static dev.aevent.Aevent.join;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** join of completion stages: value, failure unwrapped, and already done. */
public class JoinStages {
  @Coroutine
  public static String done() {
    CompletableFuture<String> f = CompletableFuture.completedFuture("v");
    return await(join(f)) + await(join(f.thenApply(String::length)));
  }

  @Coroutine
  public static void failed() {
    CompletableFuture<String> f = new CompletableFuture<>();
    f.completeExceptionally(new IllegalStateException("stage"));
    await(join(f));
  }

  @Coroutine
  public static String checkedFailure() {
    CompletionStage<String> f = CompletableFuture.failedFuture(new java.io.IOException("io"));
    try {
      return await(join(f));
    } catch (Exception e) {
      return "" + e;
    }
  }

  @Coroutine
  public static int completedElsewhere() {
    CompletableFuture<Integer> f = CompletableFuture.supplyAsync(() -> 7);
    int n = await(join(f));
    return n + await(join(f));
  }
}
