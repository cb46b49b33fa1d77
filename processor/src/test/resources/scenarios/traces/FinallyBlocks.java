package scenarios.traces;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import dev.aevent.processor.bothmodes.Each;
import java.io.IOException;

/** What a finally block sees of the exception on its way, and what comes of one that it throws itself. */
public class FinallyBlocks {
  private IOException last;

  IOException note(String message) {
    last = new IOException(message);
    return last;
  }

  @Coroutine
  IOException waits(String message) throws IOException {
    await: pause();
    last = new IOException(message);
    throw last;
  }

  @Coroutine
  public void withAnAwait() throws IOException {
    try {
      await: pause();
      throw note("thrown");
    } finally {
      add(last);
      await: pause();
      add(last);
    }
  }

  @Coroutine
  public void withoutAnAwait() throws IOException {
    await: pause();
    try {
      throw note("thrown");
    } finally {
      add(last);
    }
  }

  @Coroutine
  public void withoutAnAwaitAndCaught() throws IOException {
    await: pause();
    for (int i = 0; i < 3; i++) {
      try {
        if (i > 0) {
          throw note("thrown " + i);
        }
      } catch (IOException e) {
        if (i == 2) {
          throw note("in catch");
        }
      } finally {
        if (last != null) {
          add(last);
        }
      }
    }
  }

  @Coroutine
  public void ofACallee() throws IOException {
    try {
      await(this).waits("of a callee");
    } finally {
      add(last);
    }
  }

  @Coroutine
  public void nested() throws IOException {
    try {
      try {
        await(this).waits("inner");
      } finally {
        add(last);
        await: pause();
      }
    } finally {
      add(last);
    }
  }

  @Coroutine
  public void nestedInText() throws IOException {
    await: pause();
    try {
      try {
        throw note("inner");
      } finally {
        add(last);
        if (last.getMessage().isEmpty()) {
          throw note("never");
        }
      }
    } finally {
      add(last);
    }
  }

  @Coroutine
  public void replaced() throws IOException {
    try {
      await(this).waits("replaced");
    } finally {
      if (last != null) {
        throw new IOException("by this", last);
      }
      await: pause();
    }
  }

  @Coroutine
  public void replacedInText() throws IOException {
    await: pause();
    try {
      throw note("replaced");
    } finally {
      if (last != null) {
        throw new IllegalStateException("by this", last);
      }
    }
  }

  @Coroutine
  int drops(boolean waits) throws IOException {
    try {
      if (waits) {
        await(this).waits("dropped");
      }
      throw note("dropped");
    } finally {
      if (waits) {
        await: pause();
      }
      return 1;
    }
  }

  @Coroutine
  @Each({0, 1})
  public void dropped(int which) throws IOException {
    add(await(drops(which == 0)));
    add(last);
  }

  @Coroutine
  @Each({0, 1, 2, 3, 4, 5})
  public int leftInEveryWay(int which) throws IOException {
    for (int i = 0; ; i++) {
      try {
        if (i == 2) {
          return i;
        }
        try {
          switch (which) {
            case 0 -> await(this).waits("a");
            case 1 -> throw note("b");
            case 2 -> {
              if (i == 1) {
                break;
              }
              continue;
            }
            case 3 -> add(1 / (which - 3));
            case 4 -> await(raise(note("c")));
            default -> add("nothing");
          }
        } catch (IOException e) {
          add(e);
          if (i == 1) {
            throw e;
          }
        } catch (ArithmeticException e) {
          last = new IOException(e);
          throw last;
        } finally {
          await: pause();
          if (last != null) {
            raw(last);
          }
        }
      } finally {
        if (last != null) {
          raw(last);
        }
      }
    }
  }

  @Coroutine
  public void afterCatch() throws IOException {
    try {
      try {
        await(this).waits("first");
      } catch (IOException e) {
        await(this).waits("second");
      } finally {
        add(last);
      }
    } catch (IOException e) {
      add(e);
      throw note("third");
    } finally {
      add(last);
    }
  }
}
