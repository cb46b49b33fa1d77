package scenarios.lambdas;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Stream pipelines whose sources and results are awaited. */
public class Streams {
  @Coroutine
  public static String pipeline() {
    int factor = await(value(3));
    String joined = await(value(List.of(1, 2, 3))).stream().map(x -> x * factor).filter(x -> x > 3).map(String::valueOf).collect(Collectors.joining(await(value("-"))));
    return joined + IntStream.range(0, await(value(4))).mapToObj(i -> "" + i * factor).collect(Collectors.toList());
  }

  @Coroutine
  public static int sum() {
    int[] total = {0};
    await(value(List.of(1, 2, 3))).forEach(x -> total[0] += x);
    total[0] += await(value(10));
    return total[0];
  }
}
