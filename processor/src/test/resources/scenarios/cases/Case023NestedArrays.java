package scenarios.cases;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Nested arrays as targets around awaits. */
public class Case023NestedArrays {
  static int g(int x) {
    return see("g", x);
  }

  @Coroutine
  public static String all() {
    int[][] a = {{1, 2}, {3, 4}};
    a[0][g(1)] = await(value(9));
    a[g(1)][g(0)]++;
    a[await(value(1))][g(1)] += await(value(5));
    int[] row = a[0];
    a[0][0] += (a[0] = new int[] {70, 80})[await(value(1))];
    return row[0] + " " + row[1] + " " + a[0][0] + " " + a[1][0] + " " + a[1][1];
  }

  @Coroutine
  public static int rowReplaced() {
    int[][] a = {{1}};
    int[] row = a[0];
    a[0][0] = await(value((a[0] = new int[] {5})[0]));
    return row[0] * 10 + a[0][0];
  }

  @Coroutine
  public static void nullRow() {
    int[][] a = {null};
    a[g(0)][g(3)] = await(value(1));
  }
}
