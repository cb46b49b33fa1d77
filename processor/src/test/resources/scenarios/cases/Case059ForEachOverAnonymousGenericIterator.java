package scenarios.cases;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.Iterator;

/** for-each over an iterator returned by an anonymous generic class, elements used after an await. */
public class Case059ForEachOverAnonymousGenericIterator {
  abstract static class Gen<T> implements Iterable<T>, Iterator<T> {
    int n;

    @Override
    public Iterator<T> iterator() {
      return this;
    }
  }

  @Coroutine
  public static String all() {
    Gen<String> gen = new Gen<>() {
      @Override
      public boolean hasNext() {
        return n < 3;
      }

      @Override
      public String next() {
        return "e" + n++;
      }
    };
    String s = "";
    for (String e : gen) {
      await: pause();
      s += e.concat(await(value("."))) + e.length();
    }
    return s;
  }
}
