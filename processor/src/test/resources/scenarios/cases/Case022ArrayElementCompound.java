package scenarios.cases;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** a[i] += await: array and index read once, element read before the await, no second read of the array variable. */
public class Case022ArrayElementCompound {
  @Coroutine
  public static String once() {
    int[] a = {1, 2};
    int[] first = a;
    int i = 0;
    a[i] += await(value((a = new int[] {50, 60})[i = 1]));
    return first[0] + " " + first[1] + " " + a[0] + " " + a[1] + " " + i;
  }

  @Coroutine
  public static int elementReadBefore() {
    int[] a = {1};
    a[0] += (a[0] = 10) + await(value(1));
    return a[0];
  }

  @Coroutine
  public static void errorsAtThatPoint() {
    int[] a = null;
    int i = 5;
    a[i++] += await(value(1));
  }

  @Coroutine
  public static String indexError() {
    int[] a = {1};
    int i = 1;
    try {
      a[i++] += await(value(1));
    } catch (ArrayIndexOutOfBoundsException e) {
      return e.getMessage() + i;
    }
    return "never";
  }
}
