package scenarios.members;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Coroutines in the bodies of enum constants. */
public class EnumConstantBodies {
  enum Op {
    ADD("+") {
      @Override
      @Coroutine
      int apply(int a, int b) {
        return a + await(value(b));
      }
    },
    MUL("*") {
      @Override
      @Coroutine
      int apply(int a, int b) {
        int n = 0;
        for (int i = 0; i < b; i++) n = await(ADD.apply(n, a));
        return n;
      }
    };

    private final String sign;

    Op(String sign) {
      this.sign = sign;
    }

    @Coroutine
    abstract int apply(int a, int b);

    @Coroutine
    String show(int a, int b) {
      return a + sign + b + "=" + await(apply(a, b));
    }
  }

  @Coroutine
  public static String enums() {
    String s = "";
    for (Op op : Op.values()) s += await(op.show(3, 4)) + " ";
    return s;
  }
}
