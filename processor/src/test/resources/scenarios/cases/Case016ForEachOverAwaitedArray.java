package scenarios.cases;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** for-each over an awaited array with string append of awaits and a method call on a boxed field. */
public class Case016ForEachOverAwaitedArray {
  private Integer boxed = 41;

  @Coroutine
  public String all() {
    String str = "";
    for (String s : await(value(new String[] {"a", "b"}))) {
      str += ":" + await(value(s));
      str += boxed.toString().length() + boxed++;
    }
    return str + boxed;
  }
}
