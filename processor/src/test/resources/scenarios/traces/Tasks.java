package scenarios.traces;

import static dev.aevent.Aevent.await;
import static dev.aevent.Aevent.join;
import static dev.aevent.Aevent.sleep;
import static dev.aevent.Aevent.spawn;
import static dev.aevent.Aevent.yieldNow;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.Task;
import dev.aevent.annotation.Coroutine;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Failures of tasks that a coroutine spawns, and of stages that it joins. */
public class Tasks {
  @Coroutine
  static int leaf(int n) throws IOException {
    if (n % 2 == 0) {
      await(yieldNow());
    }
    throw new IOException("leaf " + n);
  }

  @Coroutine
  static int middle(int n) throws IOException {
    return 1 + await(leaf(n));
  }

  @Coroutine
  static int joins(int n) throws IOException {
    Task<Integer> task = spawn(Tasks::middle, n);
    return await(task.join());
  }

  @Coroutine
  public static void joined() {
    for (int n = 0; n < 4; n++) {
      Task<Integer> task = spawn(Tasks::middle, n);
      try {
        add(await(task.join()));
      } catch (Exception e) {
        add(e);
      }
      try {
        add(await(task.join()));
      } catch (Exception e) {
        add(e);
      }
    }
  }

  @Coroutine
  public static void joinedByAnother() throws IOException {
    Task<Integer> task = spawn(Tasks::joins, 2);
    add(await(task.join()));
  }

  @Coroutine
  public static void waitedFor() throws InterruptedException {
    Task<Integer> task = spawn(Tasks::middle, 2);
    try {
      add(await(task.get()));
    } catch (ExecutionException e) {
      add(e);
    }
    try {
      add(await(task.get()));
    } catch (ExecutionException e) {
      add(e);
    }
  }

  @Coroutine
  public static void joinedAsAStage() {
    Task<Integer> task = spawn(Tasks::middle, 1);
    try {
      add(await(join(task.toCompletableFuture())));
    } catch (Exception e) {
      add(e);
    }
  }

  @Coroutine
  public static void stages() {
    CompletableFuture<Integer> failed = CompletableFuture.failedFuture(new IllegalStateException("made here"));
    for (int i = 0; i < 2; i++) {
      try {
        await(yieldNow());
        add(await(join(failed)));
      } catch (IllegalStateException e) {
        add(e);
      }
    }
    CompletableFuture<Integer> divided = CompletableFuture.completedFuture(0).thenApply(n -> 1 / n);
    try {
      add(await(join(divided)));
    } catch (ArithmeticException e) {
      add(e);
    }
  }

  /** The same exception goes through two tasks, and keeps the trace it got in the first. */
  @Coroutine
  public static void shared() throws IOException {
    Task<Integer> task = spawn(Tasks::leaf, 3);
    List<Task<Integer>> tasks = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      tasks.add(spawn(Tasks::same, task));
    }
    for (Task<Integer> other : tasks) {
      try {
        add(await(other.join()));
      } catch (Exception e) {
        add(e);
      }
    }
  }

  @Coroutine
  static int same(Task<Integer> task) throws IOException {
    try {
      return await(task.join());
    } finally {
      await(yieldNow());
    }
  }

  @Coroutine
  public static void spawnedLambda() {
    Task<Integer> task = spawn(() -> 1 + await(leaf(2)));
    try {
      add(await(task.join()));
    } catch (Exception e) {
      add(e);
    }
  }

  @Coroutine
  public static void afterYieldsAndSleeps() {
    for (int i = 0; i < 3; i++) {
      try {
        await(yieldNow());
        await(sleep(Duration.ZERO));
        add(1 / await(value(0)));
      } catch (ArithmeticException e) {
        add(e);
      }
    }
  }
}
