package scenarios.traces;

import static dev.aevent.Aevent.await;
import static dev.aevent.Aevent.spawn;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.Task;
import dev.aevent.annotation.Coroutine;
import dev.aevent.processor.bothmodes.Each;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Handlers that do not read what they have caught, or only sometimes; and what sees it after them. */
public class Unread {
  @Coroutine
  static int fails(int which) throws IOException {
    if (which % 2 == 1) {
      await: pause();
    }
    switch (which / 2) {
      case 0 -> throw new IOException("io");
      case 1 -> throw new FileNotFoundException("file");
      case 2 -> throw new IllegalStateException("state");
      default -> throw new IllegalArgumentException("argument", new IOException("cause"));
    }
  }

  @Coroutine
  static int middle(int which) throws IOException {
    return await(fails(which)) + 1;
  }

  static int ordinary(int which) throws IOException {
    if (which == 0) {
      throw new IOException("ordinary");
    }
    return Integer.parseInt("x" + which);
  }

  @Coroutine
  @Each({0, 1, 2, 3, 4, 5, 6, 7})
  public static int never(int which) {
    int seen = 0;
    for (int i = 0; i < 3; i++) {
      try {
        seen += await(middle(which));
      } catch (FileNotFoundException e) {
        seen += 1;
      } catch (IOException | IllegalStateException e) {
        seen += 10;
        continue;
      } catch (Exception e) {
        seen += 100;
        break;
      }
      seen += 1000;
    }
    return seen;
  }

  @Coroutine
  @Each({0, 1})
  public static int neverInText(int which) {
    int seen = await(value(1));
    for (int i = 0; i < 3; i++) {
      try {
        seen += ordinary(which);
      } catch (IOException e) {
        seen += 10;
      } catch (NumberFormatException e) {
        return seen + 100;
      }
    }
    return seen;
  }

  @Coroutine
  @Each({0, 1, 2, 3, 4, 5, 6, 7})
  public static void sometimes(int which) {
    for (int i = 0; i < 3; i++) {
      try {
        await: middle(which);
      } catch (FileNotFoundException e) {
        if (i > 0) {
          tell(e);
        }
      } catch (IOException | IllegalStateException e) {
        add(i == 1 ? tell(e) : 0);
      } catch (Exception e) {
        boolean told = i > 0 && see("told", e.getStackTrace().length > 0);
        if (told) {
          tell(e);
        } else {
          add("nothing");
        }
      }
    }
  }

  @Coroutine
  @Each({0, 1})
  public static void sometimesInText(int which) throws IOException {
    await: pause();
    for (int i = 0; i < 3; i++) {
      try {
        ordinary(which);
      } catch (IOException e) {
        if (i == 0) {
          continue;
        }
        tell(e);
      } catch (NumberFormatException e) {
        switch (i) {
          case 1 -> tell(e);
          case 2 -> throw new IOException("wrapped", e);
          default -> add("nothing");
        }
      }
    }
  }

  @Coroutine
  static int passes(int depth, int which) throws IOException {
    try {
      return depth == 0 ? await(middle(which)) : await(passes(depth - 1, which)) + 1;
    } catch (FileNotFoundException e) {
      if (depth < 0) {
        return 0;
      }
      throw e;
    } catch (IOException | IllegalStateException e) {
      add("passes " + depth);
      throw (e);
    }
  }

  @Coroutine
  @Each({0, 1, 2, 3, 4, 5, 6, 7})
  public static void thrownAgain(int which) {
    for (int i = 0; i < 2; i++) {
      try {
        await: passes(3, which);
      } catch (Exception e) {
        if (i == 1) {
          tell(e);
        }
      }
    }
  }

  @Coroutine
  @Each({0, 1, 2, 4})
  public static void thrownAgainToTheLoop(int which) throws IOException {
    await: passes(2, which);
  }

  @Coroutine
  static void precise(int which) throws IOException {
    try {
      if (which == 0) {
        await: fails(0);
      }
      ordinary(0);
    } catch (Exception e) {
      if (which > 5) {
        tell(e);
      }
      throw e;
    }
  }

  @Coroutine
  @Each({0, 1})
  public static void preciselyThrownAgain(int which) {
    try {
      try {
        await: precise(which);
      } catch (final Exception e) {
        throw e;
      }
    } catch (IOException e) {
      if (which >= 0) {
        tell(e);
      }
    }
  }

  @Coroutine
  @Each({0, 1, 2, 3})
  public static void nested(int which) throws IOException {
    try {
      try {
        await: fails(which);
      } catch (FileNotFoundException e) {
        try {
          await: fails(4);
        } catch (IllegalStateException inner) {
          if (which == 2) {
            tell(e);
            throw e;
          }
          throw inner;
        }
      } catch (IOException e) {
        try {
          ordinary(1);
        } catch (NumberFormatException inner) {
          if (which == 0) {
            tell(inner);
            e.addSuppressed(inner);
          }
          throw e;
        }
      }
    } catch (RuntimeException e) {
      if (which == 3) {
        tell(e);
      }
    } catch (IOException e) {
      if (e.getSuppressed().length == 1 || which == 1) {
        tell(e);
      }
      throw e;
    }
  }

  @Coroutine
  @Each({0, 1, 2, 4})
  public static void withFinally(int which) throws IOException {
    for (int i = 0; i < 2; i++) {
      try {
        try {
          await: fails(which);
        } catch (FileNotFoundException e) {
          add("file");
        } catch (IOException e) {
          if (i == 1) {
            throw e;
          }
        } finally {
          await: pause("finally");
        }
      } catch (IllegalStateException e) {
        if (i == 1) {
          tell(e);
        }
      } finally {
        add("outer finally");
      }
    }
  }

  @Coroutine
  @Each({0, 1})
  public static void withFinallyInText(int which) throws IOException {
    await: pause();
    try {
      try {
        ordinary(which);
      } catch (IOException e) {
        throw e;
      } catch (NumberFormatException e) {
        if (which == 1) {
          throw e;
        }
      } finally {
        add("finally");
      }
    } catch (IllegalArgumentException e) {
      if (which == 1) {
        tell(e);
      }
    }
  }

  static final class Resource implements AutoCloseable {
    private final boolean fails;

    Resource(boolean fails) {
      this.fails = fails;
    }

    @Override
    public void close() {
      if (fails) {
        throw new IllegalStateException("close");
      }
      add("close");
    }
  }

  @Coroutine
  @Each({0, 1})
  public static void withResources(int which) throws IOException {
    try (var resource = new Resource(which == 1)) {
      await: fails(0);
    } catch (IOException e) {
      try (var other = new Resource(which == 1)) {
        throw e;
      } catch (IOException again) {
        if (which == 1) {
          tell(again);
        }
        throw again;
      }
    }
  }

  @Coroutine
  static int recursion(int depth) throws IOException {
    try {
      if (depth == 0) {
        await: pause();
        throw new IOException("bottom");
      }
      return await(recursion(depth - 1));
    } catch (IOException e) {
      if (depth % 3 == 2) {
        tell(e);
      }
      if (depth == 5) {
        return 1;
      }
      throw e;
    }
  }

  @Coroutine
  @Each({4, 5, 9})
  public static int recursive(int depth) throws IOException {
    return await(recursion(depth));
  }

  @Coroutine
  @Each({0, 1})
  public static void afterAnAwait(int which) throws IOException {
    try {
      await: fails(which);
    } catch (IOException e) {
      await: pause("in the handler");
      throw e;
    }
  }

  @Coroutine
  static void cleansUp(int which) throws IOException {
    try {
      await: fails(which);
    } catch (IOException e) {
      if (which == 1) {
        await: pause("in the handler");
        tell(e);
      }
      await: pause();
      throw e;
    }
  }

  @Coroutine
  @Each({0, 1})
  public static void sometimesAfterAnAwait(int which) {
    for (int i = 0; i < 2; i++) {
      try {
        await: cleansUp(which);
      } catch (IOException e) {
        if (i == 1) {
          tell(e);
        }
        add("next");
      }
    }
  }

  @Coroutine
  @Each({0, 1})
  public static void captured(int which) throws Exception {
    List<Runnable> later = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      int number = i;
      try {
        await: middle(which);
      } catch (IOException e) {
        if (i == 0) {
          later.add(() -> tell(e));
        } else if (i == 1) {
          later.add(
              new Runnable() {
                @Override
                public void run() {
                  tell(e);
                }
              });
        } else {
          later.add(e::fillInStackTrace);
          record Number(int number) {}
          add(new Number(number).number());
        }
      }
    }
    await: pause();
    later.forEach(Runnable::run);
  }

  @Coroutine
  @Each({0, 1})
  public static void assigned(int which) throws IOException {
    for (int i = 0; i < 3; i++) {
      try {
        await: middle(which);
      } catch (IOException e) {
        if (i == 1) {
          e = new IOException("another", e);
          tell(e.getCause());
        } else if (i == 2) {
          throw e;
        }
      }
    }
  }

  @Coroutine
  @Each({0, 1})
  public static void tamperedWith(int which) throws IOException {
    for (int i = 0; i < 4; i++) {
      try {
        await: middle(which);
      } catch (IOException e) {
        if (i == 0) {
          continue;
        } else if (i == 1) {
          e.fillInStackTrace();
          add(e);
        } else if (i == 2) {
          e.setStackTrace(new StackTraceElement[] {new StackTraceElement("scenarios.My", "own", "My.java", 1)});
          tell(e);
        } else {
          e.initCause(new IllegalStateException("cause"));
          throw e;
        }
      }
    }
  }

  @Coroutine
  static String joins(Task<Integer> task, boolean reads) {
    try {
      return "joined " + await(task.join());
    } catch (RuntimeException e) {
      return "other";
    } catch (Exception e) {
      if (reads) {
        tell(e);
      }
      return "failed";
    }
  }

  @Coroutine
  @Each({0, 1})
  public static void ofTasks(int which) {
    Task<Integer> task = spawn(Unread::middle, which);
    add(await(joins(task, false)));
    add(await(joins(task, true)));
    await: pause();
    add(await(joins(task, true)));
  }

  interface Attempt {
    @Coroutine
    int run(int which) throws IOException;
  }

  @Coroutine
  @Each({0, 1, 2})
  public static void inLambdas(int which) {
    Attempt again =
        n -> {
          try {
            return await(middle(n));
          } catch (FileNotFoundException e) {
            return 0;
          } catch (IOException e) {
            if (n == 1) {
              add(e);
            }
            throw e;
          }
        };
    for (int i = 0; i < 2; i++) {
      try {
        add(await(again.run(which)));
      } catch (IOException e) {
        if (i == 1) {
          add(e);
        }
      }
    }
  }
}
