package scenarios.closures;

import static dev.aevent.Aevent.await;
import static dev.aevent.Aevent.spawn;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.Task;
import dev.aevent.annotation.Coroutine;

/** Lambdas that are spawned. */
public class SpawnedLambdas {
  @Coroutine
  public static String values() {
    String prefix = await(value("p"));
    String all = "";
    for (int i = 0; i < 3; i++) {
      int n = i;
      Task<String> task = spawn(() -> prefix + await(value(n)));
      all += await(task.join()) + " ";
    }
    return all;
  }

  @Coroutine
  public static String arguments() {
    Task<Integer> sum = spawn((Integer a, Integer b) -> await(value(a)) + await(value(b)), 3, 4);
    int seven = await(sum.join());
    Task<String> text = spawn(s -> {
      await: pause();
      return s + "!";
    }, "hey");
    return seven + await(text.join());
  }

  @Coroutine
  public static String nothing() {
    StringBuilder s = new StringBuilder();
    Task<Void> task = spawn(() -> {
      s.append(await(value("done")));
    });
    await(task.join());
    return s.toString();
  }

  @Coroutine
  public static String failing() {
    Task<Void> task = spawn(() -> {
      await: pause();
      throw new IllegalStateException("inside");
    });
    try {
      await(task.join());
      return "no";
    } catch (IllegalStateException e) {
      return e.getMessage();
    }
  }

  private int field = 1;

  @Coroutine
  private int member() {
    return await(spawn(() -> field + await(value(1))).join()) + await(spawn(this::other).join());
  }

  @Coroutine
  private int other() {
    field++;
    return await(value(field));
  }

  @Coroutine
  public static int members() {
    return await(new SpawnedLambdas().member());
  }
}
