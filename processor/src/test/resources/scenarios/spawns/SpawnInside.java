package scenarios.spawns;

import static dev.aevent.Aevent.await;
import static dev.aevent.Aevent.spawn;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.Task;
import dev.aevent.annotation.Coroutine;

/** Coroutines spawned inside a coroutine and joined give their results and failures. */
public class SpawnInside {
  int n = 3;

  @Coroutine
  static int twice(int x) {
    return 2 * await(value(x));
  }

  @Coroutine
  static void quiet(String s) {
    await: pause(s);
  }

  @Coroutine
  static String fails(String s) {
    await: pause();
    throw new IllegalStateException(s);
  }

  @Coroutine
  int instance(int x) {
    return n * await(value(x));
  }

  @Coroutine
  public static int joined() {
    Task<Integer> t = spawn(SpawnInside::twice, 4);
    return await(t.join()) + 1;
  }

  @Coroutine
  public static String failure() {
    Task<String> t = spawn(SpawnInside::fails, "x");
    try {
      return await(t.join());
    } catch (IllegalStateException e) {
      return "caught " + e.getMessage();
    }
  }

  @Coroutine
  public static String nothing() {
    Task<Void> t = spawn(SpawnInside::quiet, "p");
    return "" + await(t.join());
  }

  @Coroutine
  public int bound() {
    Task<Integer> t = spawn(this::instance, await(value(5)));
    int sum = await(t.join());
    Task<Integer> u = spawn(new SpawnInside()::instance, 1);
    return sum + await(u.join());
  }

  @Coroutine
  public static int oneAfterTheOther() {
    int sum = 0;
    for (int i = 0; i < 4; i++) {
      Task<Integer> t = spawn(SpawnInside::twice, i);
      sum = sum * 10 + await(t.join());
    }
    return sum;
  }

  @Coroutine
  public static boolean argumentsAreEvaluatedNow() {
    int x = 1;
    Task<Integer> t = spawn(SpawnInside::twice, x++);
    return await(t.join()) == 2 && x == 2 && t.isDone() && !t.isCancelled();
  }

  @Coroutine
  public static int neverWaits() {
    Task<Integer> t = spawn(SpawnInside::plain, 3);
    return await(t.join());
  }

  @Coroutine
  static int plain(int x) {
    return x;
  }
}
