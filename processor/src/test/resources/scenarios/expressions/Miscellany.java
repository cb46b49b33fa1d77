package scenarios.expressions;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Class literals, lengths, clones, this and other small expressions beside awaits. */
public class Miscellany {
  final int n = 3;

  @Coroutine
  public static String literals() {
    return int[].class.getSimpleName() + await(value(String.class)).getSimpleName() + void.class + await(value(1));
  }

  @Coroutine
  public static String arrays() {
    int[] a = await(value(new int[] {1, 2, 3}));
    int[] b = await(value(a)).clone();
    b[0] = await(value(b)).length;
    return a[0] + "" + b[0] + await(value(new String[2][3]))[1].length;
  }

  @Coroutine
  public Object self() {
    Miscellany me = await(value(this));
    return me == this && me.n == n;
  }

  @Coroutine
  public static String strings() {
    String s = await(value("a,b"));
    String[] parts = s.split(await(value(",")));
    return String.join(await(value("-")), parts) + String.format("%s%d", await(value("f")), await(value(3))) + "%d".formatted(await(value(4)));
  }

  @Coroutine
  public static String maths() {
    return Math.max(await(value(1)), await(value(2))) + "" + Math.max(await(value(1)), await(value(2.5))) + Integer.toString(await(value(255)), await(value(16)));
  }

  @Coroutine
  public static String deepNesting() {
    return String.valueOf(Integer.parseInt(String.valueOf(await(value(Integer.parseInt(await(value("1" + await(value(2)))) + await(value(3))))))) + await(value(4)));
  }

  @Coroutine
  public static int[][] jagged() {
    int[][] a = new int[3][];
    for (int i = 0; i < a.length; i++) {
      a[i] = new int[await(value(i))];
      for (int j = 0; j < a[i].length; j++) a[i][j] = await(value(i * j));
    }
    return a;
  }
}
