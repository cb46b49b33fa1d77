package scenarios.calls;

import static dev.aevent.Aevent.await;
import static dev.aevent.Aevent.sleep;
import static dev.aevent.Aevent.yieldNow;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;

/** Coroutines that only yield may be called back by ordinary code, which then runs on the loop's thread. */
public class OrdinaryYields {
  static class Item implements Comparable<Item>, Iterable<Integer> {
    private final int n;

    Item(int n) {
      this.n = n;
    }

    @Override
    @Coroutine
    public int compareTo(Item other) {
      await(yieldNow());
      await(sleep(Duration.ZERO));
      return Integer.compare(n, other.n);
    }

    @Override
    @Coroutine
    public Iterator<Integer> iterator() {
      await(yieldNow());
      return List.of(n, n + 1).iterator();
    }

    @Override
    @Coroutine
    public String toString() {
      await(sleep(Duration.ofSeconds(-1)));
      return "<" + n + ">";
    }
  }

  @Coroutine
  public static String calledBack() {
    List<Item> all = new ArrayList<>(List.of(new Item(await(value(3))), new Item(1)));
    all.sort(Comparator.naturalOrder());
    all.get(0).forEach(i -> all.add(new Item(i)));
    return all + "" + new TreeSet<>(all) + await(value(all.get(1))) + String.valueOf(all.get(0));
  }

  @Coroutine
  public static String unawaited() {
    Object yielded = yieldNow();
    Object slept = sleep(Duration.ZERO);
    return "" + yielded + slept + await(yieldNow());
  }
}
