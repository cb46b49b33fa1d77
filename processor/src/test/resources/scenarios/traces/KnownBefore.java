package scenarios.traces;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import dev.aevent.processor.bothmodes.Each;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Exceptions that somebody has before they are thrown, and looks at though no handler has. */
public class KnownBefore {
  private IOException kept;

  @Coroutine
  static void raises(IOException failure, boolean waits) throws IOException {
    if (waits) {
      await: pause();
    }
    throw failure;
  }

  @Coroutine
  static <X extends Exception> void raisesAny(X failure) throws X {
    throw failure;
  }

  @Coroutine
  static IOException made(boolean waits) {
    if (waits) {
      await: pause();
    }
    return new IOException("made");
  }

  static IOException makes(String message) {
    return new IOException(message);
  }

  @Coroutine
  @Each({0, 1, 2})
  public static void readAfterwards(int which) {
    IOException made = new IOException("made");
    try {
      await: raises(made, which == 1);
    } catch (IOException e) {
      add("caught");
    }
    if (which == 2) {
      await: pause();
    }
    tell(made);
  }

  @Coroutine
  public static void readAfterwardsInText() {
    await: pause();
    IOException made = new IOException("made");
    try {
      throw made;
    } catch (IOException e) {
      add("caught");
    }
    tell(made);
  }

  @Coroutine
  public static void thrownAgain() throws IOException {
    IOException made = null;
    for (int i = 0; i < 4; i++) {
      try {
        if (made == null) {
          made = await(made(false));
        }
        await: raises(made, i == 2);
      } catch (IOException e) {
        if (i == 3) {
          tell(e);
          throw e;
        }
        await: pause();
      }
    }
  }

  @Coroutine
  void throwsKept() throws IOException {
    if (kept == null) {
      throw kept = new IOException("kept");
    }
    throw this.kept;
  }

  @Coroutine
  public void ofAField() {
    for (int i = 0; i < 3; i++) {
      try {
        await(this).throwsKept();
      } catch (IOException e) {
        if (i == 2) {
          tell(e);
        }
      }
      await: pause();
      tell(kept);
    }
  }

  @Coroutine
  @Each({0, 1})
  public static void asACause(int which) {
    IOException made = new IOException("made");
    try {
      if (which == 1) {
        await: pause();
      }
      throw new IllegalArgumentException("outer", made);
    } catch (IllegalArgumentException e) {
      add("caught");
    }
    tell(made);
    try {
      throw new IllegalArgumentException(new Exception(await(value("inner")), made));
    } catch (IllegalArgumentException e) {
      add("caught");
    }
    tell(made);
  }

  @Coroutine
  @Each({0, 1, 2})
  public static void wrapped(int which) {
    List<Exception> all = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      try {
        try {
          await: raises(makes("made"), which == 1);
        } catch (IOException e) {
          if (which == 2) {
            throw new IllegalArgumentException(e.getCause());
          } else if (i == 1) {
            throw new IllegalStateException("outer", e);
          }
          throw new IllegalStateException("outer", all.isEmpty() ? e : all.get(0));
        }
      } catch (IllegalStateException e) {
        if (i == 1) {
          tell(e);
        }
      } catch (IllegalArgumentException e) {
        tell(e);
      }
    }
  }

  @Coroutine
  @Each({0, 1, 2, 3, 4, 5, 6})
  public static void shapes(int which) throws Exception {
    IOException made = new IOException("made");
    Exception other = new IllegalStateException("other");
    IOException none = null;
    Object object = made;
    try {
      if (which == 0) throw made;
      else if (which == 1) throw which == 1 ? made : other;
      int number =
          switch (which) {
            case 2 -> throw made;
            case 3 -> {
              if (other != null) throw (IOException) object;
              yield 1;
            }
            default -> await(value(which));
          };
      switch (number) {
        case 4:
          throw
              makes(
                  "made " + number);
        case 5:
          throw none;
        default:
          throw await(made(true));
      }
    } catch (IOException e) {
      add("caught");
    } catch (NullPointerException e) {
      tell(e);
    }
    if (which < 4 && which != 6) {
      tell(made);
    }
  }

  @SuppressWarnings("unchecked")
  static <X extends Throwable> RuntimeException sneaky(Throwable thrown) throws X {
    throw (X) thrown;
  }

  @SuppressWarnings("unchecked")
  static <X extends Throwable> X unchecked(Throwable thrown) throws X {
    return (X) thrown;
  }

  @Coroutine
  static void raisesUndeclared(IOException made, boolean inferred) {
    await: pause();
    if (inferred) {
      throw KnownBefore.<RuntimeException>sneaky(made);
    }
    throw unchecked(new IllegalStateException(made));
  }

  @Coroutine
  @Each({0, 1})
  public static void undeclared(int which) {
    IOException made = new IOException("made");
    try {
      await: raisesUndeclared(made, which == 1);
    } catch (Exception e) {
      add(e instanceof IOException);
    }
    try {
      await: raisesAny(made);
    } catch (IOException e) {
      if (which == 1) {
        tell(e);
      }
    }
    tell(made);
  }

  static class Problem extends Exception {
    final Runnable help;

    Problem(Runnable help, Object... about) {
      super("problem " + about.length);
      this.help = help;
    }
  }

  @Coroutine
  @Each({0, 1, 2})
  public static void madeAndThrown(int which) {
    try {
      await: pause();
      if (which == 0) {
        throw new Problem(() -> add("help"), 1, null, which);
      } else if (which == 1) {
        throw new Problem(KnownBefore::new, (Object[]) new Exception[0]);
      }
      throw new Problem(null) {
        @Override
        public String getMessage() {
          return "anonymous";
        }
      };
    } catch (Problem e) {
      if (which == 0) {
        e.help.run();
      }
      add(which < 2 ? e.toString() : e.getMessage());
      add(e.getStackTrace().length > 0);
    }
  }

  @Coroutine
  @Each({0, 1})
  public static void chosen(int k) {
    IOException zero = await(value(new IOException("zero")));
    IOException one = new IOException("one");
    try {
      throw switch (k) {
        case 0 -> zero;
        default -> {
          try {
            yield await(value(one));
          } finally {
            add("chosen");
          }
        }
      };
    } catch (IOException e) {
      add("caught");
    }
    tell(k == 0 ? zero : one);
  }

  @Coroutine
  @Each({0, 1})
  public static void chosenInText(int k) {
    await: pause();
    IOException zero = new IOException("zero");
    IOException one = new IOException("one");
    try {
      if (k >= 0)
        throw (switch (k) {
          case 0 -> zero;
          default -> {
            try {
              yield one;
            } finally {
              add("chosen");
            }
          }
        });
    } catch (IOException e) {
      add("caught");
    }
    tell(k == 0 ? zero : one);
  }

  @Coroutine
  static void raisesOneOf(IOException zero, IOException one, boolean first) throws IOException {
    throw
        switch (first ? 0 : 1) {
          case 0 -> zero;
          default ->
              one;
        };
  }

  @Coroutine
  @Each({0, 1})
  public static void chosenElsewhere(int k) {
    IOException zero = new IOException("zero");
    IOException one = new IOException("one");
    await: pause();
    try {
      await: raisesOneOf(zero, one, k == 0);
    } catch (IOException e) {
      add("caught");
    }
    tell(k == 0 ? zero : one);
  }
}
