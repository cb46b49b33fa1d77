package scenarios.names;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Locals, parameters, fields and methods with the names that generated code might use. */
public class GeneratedNames {
  int state = 1;
  Object caller = "caller";
  static String loop = "loop field";

  @Coroutine
  static int resume(int state, int loop, int f, int s, int r, int self, int park) {
    int g = await(value(state));
    int frame = loop + g;
    int next = await(value(f)) + s;
    int w = self + await(value(park));
    return g + frame + next + w + r;
  }

  @Coroutine
  static int park(int f) {
    return await(value(f));
  }

  @Coroutine
  static int source(int j) {
    double d = await(value(1.5));
    return (int) (j + d);
  }

  @Coroutine
  int calledBy(int x) {
    int state = this.state + await(value(x));
    this.state = state;
    return state + this.state + await(park(1));
  }

  @Coroutine
  int shielded(int $, int $1, int _1) {
    int $r = $ + await(value($1));
    int this$0 = $r + _1;
    int val$x = await(value(this$0));
    return val$x + this$0;
  }

  @Coroutine
  public static int all() {
    GeneratedNames self = new GeneratedNames();
    int loop = await(resume(1, 2, 3, 4, 5, 6, 7));
    int f = await(self.calledBy(loop));
    int s = await(self.shielded(f, 1, 2));
    int r = await(source(s));
    int park = await(park(r));
    return loop + f + s + r + park + self.state;
  }

  @Coroutine
  public String fields() {
    String s = loop + state + caller;
    loop = await(value("l"));
    caller = await(value((Object) 4));
    state += await(value(1));
    return s + loop + state + caller;
  }

  @Coroutine
  public static String labels() {
    int n = 0;
    loop:
    for (int state = 0; state < 3; state++) {
      state:
      {
        if (await(value(state)) == 1) break state;
        n += 10;
        if (state == 2) break loop;
      }
      n++;
    }
    return "" + n;
  }
}
