package scenarios.statements;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** The classic read loop: an assignment of an awaited value in a condition. */
public class AssignmentInCondition {
  @Coroutine
  public static int whileAssigned() {
    int[] data = {3, 2, 1, 0, 9};
    int i = 0;
    int n;
    int sum = 0;
    while ((n = await(value(data[i++]))) > 0) sum += n;
    return sum * 10 + i;
  }

  @Coroutine
  public static String lineLoop() {
    java.util.Iterator<String> lines = java.util.List.of("a", "b").iterator();
    String line;
    StringBuilder s = new StringBuilder();
    while ((line = await(value(lines.hasNext() ? lines.next() : null))) != null) {
      s.append(line).append(';');
    }
    return s.toString() + line;
  }

  @Coroutine
  public static int doAssigned() {
    int n = 0;
    int x;
    do {
      n++;
    } while ((x = await(value(n * n))) < 20 && n != 7);
    return x + n;
  }

  @Coroutine
  public static String ifAssigned() {
    String a;
    String b;
    if ((a = await(value("a"))) != null && (b = await(value("b"))).length() == 1) return a + b;
    return "never";
  }

  @Coroutine
  public static int forAssigned() {
    int sum = 0;
    for (int i = 0, x; (x = await(value(i * 2))) < 7; i++) sum += x;
    return sum;
  }

  @Coroutine
  public static int switchAssigned() {
    int x;
    switch (x = await(value(3))) {
      case 3:
        return x + 1;
      default:
        return x;
    }
  }
}
