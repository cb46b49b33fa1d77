package scenarios.cases;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Compound assignments with narrowing on every small type. */
public class Case079NarrowingCompound {
  @Coroutine
  public static String all() {
    byte b = 0x70;
    short s = 0x7000;
    char c = 'c';
    b |= await(value(0x180));
    s ^= await(value(0x18000));
    c += await(value(1));
    c -= await(value(1L));
    b <<= await(value(1));
    s >>>= await(value(2));
    byte[] bs = {1};
    bs[0] += await(value(200));
    bs[await(value(0))] >>>= await(value(1));
    return b + " " + s + " " + c + " " + bs[0];
  }
}
