package scenarios.names;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.List;
import java.util.Map;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Several variables in one declaration, some of the names of types that generated code reads. */
public class ObscuredDeclarators {
  private static int secret = 7;

  private int field = 5;

  private static int twice(int n) {
    return 2 * n;
  }

  @Coroutine
  public static int second() {
    {
      int a = twice(1), Access = twice(a);
      secret += a + Access;
    }
    await: pause();
    return secret;
  }

  @Coroutine
  public int every() {
    if (await(value(true))) {
      int java = twice(field), Objects = java + twice(2), /* dev, */ dev = field, Access = Objects + dev;
      int a, ObscuredDeclarators = twice(a = 3), b[] = {twice(1), a}, scenarios[] = {b[0] + field, twice(Access)};
      field += java + Objects + dev + Access + ObscuredDeclarators + b.length + scenarios[0] + scenarios[1];
      Access = twice(Access);
      Access++;
      field -= Access;
    }
    return field;
  }

  @Coroutine
  public int inLoops() {
    int sum = 0;
    await: pause();
    for (int i = 0, Access = twice(field), Objects[] = {twice(1)}; i < Access; i += 3, Access--) {
      sum += twice(i) + Access + Objects[0] + field;
    }
    for (int Access : new int[] {1, 2}) sum += twice(Access) + secret;
    return sum;
  }

  @Coroutine
  public int inAwaitingLoops() {
    int sum = 0;
    for (int i = 0, Access = twice(field), Objects[] = {twice(1)}; i < Access; i += 3, Access--) {
      sum += await(value(twice(i))) + Access + Objects[0] + field;
    }
    return sum;
  }

  @Coroutine
  public int inLambdas() {
    int outer = await(value(1)), Access = twice(outer);
    IntUnaryOperator f =
        n -> {
          int a = twice(n), Objects = twice(a), java[] = {a, field + secret};
          return a + Objects + java[1] + Access;
        };
    IntBinaryOperator g = (Objects, dev) -> twice(Objects) + dev + field;
    IntBinaryOperator h = (final int Objects, int dev) -> twice(dev) + Objects;
    return f.applyAsInt(field) + g.applyAsInt(1, 2) + h.applyAsInt(3, 4);
  }

  @Coroutine
  public int inTries() {
    int sum = 0;
    await: pause();
    try (AutoCloseable Access = () -> field++;
        final AutoCloseable Objects = () -> field += twice(2)) {
      sum += twice(field);
    } catch (final Exception java) {
      sum += twice(sum);
    }
    return sum + field;
  }

  @Coroutine
  public String inStreams() {
    String prefix = await(value("p"));
    return IntStream.range(0, 3)
        .mapToObj(
            Access -> {
              Map<String, List<Integer>> Objects = Map.of(prefix, List.of(twice(Access))), java = Map.of();
              return Objects.toString() + java.size() + secret;
            })
        .toList()
        .toString();
  }

  @Coroutine
  public int inSwitches() {
    int n = await(value(2));
    switch (n) {
      case 1:
        int a = 1, Access = twice(2);
        return a + Access;
      case 2:
        Access = twice(3);
        int Objects = Access + secret, java = Objects;
        return Access + Objects + java;
      default:
        return twice(0);
    }
  }
}
