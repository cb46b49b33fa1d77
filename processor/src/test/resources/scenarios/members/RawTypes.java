package scenarios.members;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Private members of raw types. */
@SuppressWarnings({"rawtypes", "unchecked"})
public class RawTypes {
  static class Box<T extends Comparable<T>> {
    private T value;
    private List<T> all = new ArrayList<>();
    private List<String> names = new ArrayList<>();
    private int count;
    private T[] array;
    private Map<T, List<T>> map = new HashMap<>();

    private Box(T value, List<T> all) {
      this.value = value;
      this.all = all;
    }

    private Box() {}

    private T take(T value, List<? super T> more, Map<T, List<T>> map) {
      more.add(value);
      T old = this.value;
      this.value = value;
      return old;
    }

    private List<String> names(String more) {
      names.add(more);
      return names;
    }

    private <E> E echo(E value, List<E> more) {
      more.add(value);
      return value;
    }

    private <E extends Exception> void fail(E failure, List<E> more) throws E {
      throw failure;
    }

    private int sum(T... all) {
      return all.length;
    }

    class Inner {
      private T mine = value;

      private T mine(List<T> more) {
        return mine;
      }
    }

    private Inner inner() {
      return new Inner();
    }
  }

  static class Names extends Box {
    private Names(Comparable first) {
      super(first, new ArrayList());
    }
  }

  @Coroutine
  public static String fields() {
    Box raw = new Box("a", new ArrayList());
    raw.value = await(value("b"));
    raw.all.add(await(value(1)));
    raw.all.add("c");
    raw.names.add(await(value(2)));
    raw.count += await(value(3));
    raw.count++;
    raw.array = new Comparable[] {await(value("d"))};
    raw.array[0] = 4;
    raw.map.put(1, "e");
    raw.all = new ArrayList<Object>(List.of(await(value("f"))));
    Object value = raw.value;
    return value + "" + raw.all + raw.names + raw.count + raw.array[0] + raw.map + raw.value.compareTo("b");
  }

  @Coroutine
  public static String calls() {
    Box raw = new Box();
    Map<Integer, List<String>> map = new HashMap<>();
    List<Integer> more = new ArrayList<>();
    Object old = raw.take(await(value("a")), more, map);
    Comparable next = raw.take(1, more, map);
    raw.names("n").add(await(value(3)));
    List<Integer> names = raw.names("o");
    Object echo = raw.echo(await(value("e")), more);
    int sum = raw.sum(await(value("x")), 5);
    return "" + old + next + more + names + echo + sum;
  }

  @Coroutine
  public static String failures() throws Exception {
    Box raw = new Box();
    List<String> more = new ArrayList<>();
    try {
      raw.fail(await(value(new IOException("io"))), more);
      return "none";
    } catch (IOException e) {
      return "caught " + e.getMessage();
    }
  }

  @Coroutine
  public static String inner() {
    Box raw = new Box("a", new ArrayList());
    Box.Inner inner = raw.inner();
    List<Integer> more = new ArrayList<>();
    inner.mine = await(value("b"));
    Comparable mine = inner.mine(more);
    Object made = raw.new Inner().mine;
    return mine + "" + made + inner.mine.compareTo(await(value("b")));
  }

  @Coroutine
  public static String subclasses() {
    Names names = new Names(await(value("a")));
    Box raw = names;
    raw.value = await(value(1));
    return raw.value + "" + ((Box) names).names("x") + raw.all;
  }

  private Comparable own;

  @Coroutine
  public String computed() {
    List<Box> boxes = List.of(new Box("a", new ArrayList()));
    boxes.get(await(value(0))).value = "b";
    boxes.get(0).count += await(value(2));
    boxes.get(0).count -= 1;
    boxes.get(await(value(0))).all.add(own);
    return "" + boxes.get(0).value + boxes.get(0).count + boxes.get(0).all + (own = boxes.get(0).value);
  }
}
