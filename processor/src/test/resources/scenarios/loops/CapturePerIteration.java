package scenarios.loops;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** A lambda captures the variable of its own iteration, whatever is awaited in between. */
public class CapturePerIteration {
  @Coroutine
  public static String forEach() {
    List<Supplier<String>> all = new ArrayList<>();
    for (String x : List.of("a", "b", "c")) {
      int n = await(value(x.length() + all.size()));
      all.add(() -> x + n);
      await: pause();
    }
    String s = "";
    for (Supplier<String> f : all) s += await(value(f.get()));
    return s;
  }

  @Coroutine
  public static int whileLoop() {
    List<IntSupplier> all = new ArrayList<>();
    int i = 0;
    while (i < 3) {
      final int copy = i;
      await: pause();
      all.add(() -> copy * 10);
      i += await(value(1));
    }
    int n = 0;
    for (IntSupplier f : all) n += f.getAsInt();
    return n;
  }
}
