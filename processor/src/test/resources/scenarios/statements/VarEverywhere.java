package scenarios.statements;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** var for locals of inferred and of non-denotable types. */
public class VarEverywhere {
  @Coroutine
  public static String inferred() {
    var i = await(value(1));
    var s = await(value("x"));
    var l = new ArrayList<Map.Entry<String, ? extends Number>>();
    l.add(Map.entry(s, i));
    for (var e : await(value(l))) {
      var k = e.getKey();
      var v = await(value(e.getValue())).intValue();
      s += k + v;
    }
    return s;
  }

  @Coroutine
  public static int captured() {
    List<? extends Number> l = List.of(1, 2.5);
    var n = l.get(1);
    await: pause();
    return n.intValue();
  }

  @Coroutine
  public static String arrays() {
    var a = new int[][] {{1}, {2, 3}};
    var b = a[await(value(1))];
    for (var i = await(value(0)); i < b.length; i++) b[i] += await(value(10));
    return b[0] + " " + a[1][1];
  }
}
