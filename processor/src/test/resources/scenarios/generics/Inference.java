package scenarios.generics;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Awaits where inference meets boxing, diamonds, conditionals and targets. */
public class Inference {
  @Coroutine
  public static String targets() {
    List<String> empty = await(value(Collections.emptyList()));
    Map<String, List<Integer>> m = await(value(new HashMap<>()));
    m.computeIfAbsent(await(value("k")), k -> new ArrayList<>()).add(await(value(1)));
    Optional<? super Integer> o = await(value(Optional.of(3)));
    Supplier<String> s = () -> "s";
    await: pause();
    return empty + "" + m + o.get() + s.get();
  }

  @Coroutine
  public static long boxedAndPrimitive() {
    Map<String, Integer> m = new HashMap<>();
    m.put("a", await(value(1)));
    m.merge("a", await(value(2)), Integer::sum);
    int n = m.get("a");
    n += m.get(await(value("a")));
    long l = m.get("a") + await(value(3L));
    return n * l;
  }

  @Coroutine
  static <T> T pick(boolean c, T a, T b) {
    return await(value(c)) ? a : b;
  }

  @Coroutine
  public static String picks() {
    Number n = await(pick(true, 1, 2.0));
    Comparable<?> c = await(pick(false, "a", 3));
    var x = await(pick(true, new ArrayList<String>(), List.of("z")));
    return n + "" + c + x.size();
  }

  @Coroutine
  public static String chains() {
    return await(value(Optional.of("x"))).map(s -> s + 1).flatMap(s -> Optional.of(s.length())).map(n -> n * 2).orElse(0) + await(value("!"));
  }
}
