package scenarios.members;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Final fields are read when Java reads them. */
public class FinalFields {
  private final int n;
  final String s;
  static final Integer BOX = 1000;
  static final int[] SHARED = {1};

  FinalFields(int n) {
    this.n = n;
    s = "s" + n;
  }

  public FinalFields() {
    this(2);
  }

  @Coroutine
  public String read() {
    return n + await(value(s)) + this.n + BOX + SHARED[await(value(0))];
  }

  @Coroutine
  public static String ofOther() {
    FinalFields a = new FinalFields(1);
    FinalFields b = new FinalFields(2);
    FinalFields x = a;
    return x.s + (x = await(value(b))).s + x.n;
  }
}
