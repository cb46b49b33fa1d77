package scenarios.cases;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** A reference in one block and a primitive in the next, both across awaits. */
public class Case013ReferenceThenPrimitiveInOneSlot {
  @Coroutine
  public static String blocks() {
    String r = "";
    {
      Object o = new StringBuilder("ref");
      await: pause();
      r += o;
    }
    {
      long l = await(value(5L));
      await: pause();
      r += l;
    }
    {
      boolean z = true;
      await: pause();
      r += z;
    }
    {
      String s = await(value("s"));
      await: pause();
      r += s;
    }
    return r;
  }
}
