package scenarios.exceptions;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import dev.aevent.processor.bothmodes.Each;

/** Loops, switches, labels and finally blocks in each other; every way out, by number. */
public class ControlFlowMaze {
  @Each({0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
  @Coroutine
  public static String maze(int k) throws Exception {
    StringBuilder s = new StringBuilder();
    outer:
    for (int round = 0; round < 2; round++) {
      s.append('[');
      try {
        inner:
        do {
          try {
            switch (await(value(k + round))) {
              case 0:
                continue outer;
              case 1:
                break outer;
              case 2:
                break inner;
              case 3:
                continue inner;
              case 4:
                throw new IllegalStateException("4");
              case 5:
                s.append(await(value("five")));
              case 6:
                s.append("six");
                break;
              case 7:
                return s.append("ret").toString();
              case 8:
                try {
                  await: crash(new Exception("8"));
                } catch (Exception e) {
                  s.append(await(value(e.getMessage())));
                  break inner;
                } finally {
                  s.append("f8");
                }
              case 9:
                synchronized (s) {
                  s.append("sync");
                }
                break;
              case 10:
                for (String x : new String[] {"x", "y"}) {
                  s.append(await(value(x)));
                  if (x.equals("y")) continue outer;
                }
              default:
                block: {
                  if (await(value(round)) == 0) break block;
                  throw new Exception("default");
                }
            }
            s.append('.');
          } catch (IllegalStateException e) {
            s.append('c').append(await(value(1)));
            if (round == 1) throw e;
          } finally {
            s.append(await(value("f")));
          }
          s.append('-');
        } while (await(value(false)));
        s.append(']');
      } finally {
        s.append(await(value("F")));
        add(s.toString());
      }
    }
    return s.toString();
  }
}
