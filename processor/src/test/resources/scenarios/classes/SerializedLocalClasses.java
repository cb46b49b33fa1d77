package scenarios.classes;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Comparator;
import java.util.TreeSet;

/** Objects of local classes that are written and read. */
public class SerializedLocalClasses {
  @SuppressWarnings("unchecked")
  static <T> T copy(T object) throws IOException, ClassNotFoundException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (T) in.readObject();
    }
  }

  @Coroutine
  public static int local() throws Exception {
    class Counter implements Serializable {
      int count = 1;

      @Coroutine
      int next() {
        return count += await(value(2));
      }
    }
    var counter = new Counter();
    int first = await(counter.next());
    return first * 100 + await(copy(counter).next());
  }

  @Coroutine
  public static int capturing() throws Exception {
    int start = await(value(7));
    String name = "n";
    class Counter implements Serializable {
      @Coroutine
      String get() {
        await: pause();
        return name + start;
      }
    }
    return await(copy(new Counter()).get()).length();
  }

  @Coroutine
  public static String ordered() throws Exception {
    var set = new TreeSet<>((Comparator<String> & Serializable) (a, b) -> b.compareTo(a));
    set.add("a");
    set.add(await(value("b")));
    return copy(set).first();
  }

  @Coroutine
  public static String anonymous() throws Exception {
    interface Named extends Serializable {
      @Coroutine
      String name();
    }
    Named named =
        new Named() {
          @Override
          @Coroutine
          public String name() {
            return await(value("anonymous"));
          }
        };
    return await(copy(named).name());
  }

  @Coroutine
  public static String refused() throws Exception {
    class Plain {
      @Coroutine
      int get() {
        return await(value(1));
      }
    }
    int one = await(new Plain().get());
    try {
      copy(new Plain());
      return "written";
    } catch (NotSerializableException e) {
      return "refused " + one;
    }
  }
}
