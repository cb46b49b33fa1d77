package scenarios.closures;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.io.IOException;
import java.io.StringReader;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;

/** Initialisers of anonymous classes throw what they like. */
public class ThrowingInitialisers {
  static class Base {
    final String name;

    Base(String name) throws TimeoutException {
      this.name = name;
      if (name.isEmpty()) {
        throw new TimeoutException("no name");
      }
    }
  }

  static String read(String text) throws IOException {
    if (text.length() > 3) {
      throw new IOException(text);
    }
    return text;
  }

  static <E extends Exception> void fail(E failure) throws E {
    if (failure != null) {
      throw failure;
    }
  }

  @Coroutine
  static String field(String text) throws Exception {
    var made =
        new Object() {
          final String content = read(text);
          int own = see("own", 1);
        };
    made.own += await(value(1));
    return made.content + made.own;
  }

  @Coroutine
  static String block(String name, String text) throws IOException, TimeoutException {
    var made =
        new Base(name) {
          String content;

          {
            try (StringReader reader = new StringReader(text)) {
              content = (char) reader.read() + name;
              fail(text.isEmpty() ? new InterruptedException("caught") : null);
              fail((RuntimeException) null);
            } catch (InterruptedException e) {
              content = e.getMessage();
            }
            if (text.length() > 2) {
              throw new IOException("long");
            }
            Callable<String> later = () -> read("much later");
            see("later", later != null);
          }

          @Coroutine
          String get() {
            return content + await(value(super.name));
          }
        };
    return await(made.get());
  }

  @Coroutine
  static String nested(String text) throws Exception {
    Callable<String> call =
        () -> {
          var made =
              new Object() {
                int count = 3;
                Callable<String> inner =
                    new Callable<>() {
                      final String content = read(text);

                      @Override
                      public String call() {
                        return content + count;
                      }
                    };
              };
          return made.inner.call() + made.count;
        };
    String first = await(value("n"));
    return first + call.call();
  }

  @Coroutine
  public static String all() throws Exception {
    return await(field("abc")) + await(block("x", "ab")) + await(block("y", "")) + await(nested("cd"));
  }

  @Coroutine
  public static String ofField() throws Exception {
    return await(field("abcd"));
  }

  @Coroutine
  public static String ofConstructor() throws Exception {
    try {
      return await(block("", "ab"));
    } catch (TimeoutException e) {
      return "caught " + e.getMessage() + await(block("z", "abc"));
    }
  }

  @Coroutine
  public static String ofNested() throws Exception {
    return await(nested("abcd"));
  }
}
