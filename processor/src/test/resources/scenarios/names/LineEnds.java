package scenarios.names;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Lines that end as they do elsewhere. */
public class LineEnds {
  private static String visible(String text) {
    return text.replace("\r", "<cr>").replace("\n", "<lf>");
  }

  @Coroutine
  public static String block() {
    // a comment
    String s = await(value("b"));
    int i = 0;
    while (i < 2) { // another
      i += await(value(1));
    }
    return visible(s + """
        one
          two \r

        three \
        four
        """ + i);
  }

  @Coroutine
  public static int failing() {
    int[] none = new int[await(value(1))];
    return none
        [await(value(1))]
        + 1;
  }
}
