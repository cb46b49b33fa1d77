package scenarios.cases;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.ArrayDeque;
import java.util.Deque;

/** A method of complex flow without an await, marked coroutine. */
public class Case020ComplexFlowWithoutAwait {
  @Coroutine
  static String simplify(String path) {
    Deque<String> parts = new ArrayDeque<>();
    int i = 0;
    outer:
    while (i < path.length()) {
      int j = i;
      try {
        for (; ; j++) {
          if (j == path.length() || path.charAt(j) == '/') break;
          if (path.charAt(j) == '!') throw new IllegalArgumentException("at " + j);
        }
        String part = path.substring(i, j);
        switch (part) {
          case "":
          case ".":
            continue outer;
          case "..":
            if (parts.pollLast() == null) break outer;
            break;
          default:
            parts.add(part);
        }
      } finally {
        i = j + 1;
      }
    }
    return String.join("/", parts);
  }

  @Coroutine
  public static String called() {
    return await(simplify("a/./b//../c/d")) + await(simplify("../x")) + await(simplify("q/!"));
  }

  @Coroutine
  public static String spawnedWithoutAwait() {
    String s = "";
    for (int i = 0; i < 3; i++) {
      s += i;
    }
    return s;
  }
}
