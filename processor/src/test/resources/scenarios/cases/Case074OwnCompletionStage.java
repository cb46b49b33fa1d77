package scenarios.cases;

import static dev.aevent.Aevent.await;
import static dev.aevent.Aevent.join;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A completion stage of the user's own class, held in a parameter. */
public class Case074OwnCompletionStage {
  static class Own<T> extends CompletableFuture<T> {
    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
      return new Own<>();
    }
  }

  @Coroutine
  static <T> T get(CompletionStage<T> stage) {
    return await(join(stage));
  }

  @Coroutine
  public static String all() {
    Own<String> own = new Own<>();
    own.complete("own");
    return await(get(own)) + await(get(own.thenApply(s -> s + 1)));
  }
}
