package scenarios.statements;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.concurrent.Callable;

/** Every spelling of an await of a void call and of a value. */
public class Markers {
  Cell<String> cell = new Cell<>("c");

  @Coroutine
  public String onTheReceiver() {
    await(cell).set("d");
    await(cell).set(await(cell.get()) + await(value("e")));
    await(this).quiet(await(value(3)));
    return await(cell.get());
  }

  @Coroutine
  void quiet(int n) {
    await(cell).set(cell.peek() + n);
  }

  @Coroutine
  public String label() {
    await: pause();
    await: pause("named");
    await: cell.set("x");
    await: this.quiet(4);
    await: quiet(5);
    return await(cell).get();
  }

  @Coroutine
  static int twice(int x) {
    return 2 * await(value(x));
  }

  @Coroutine
  public static int callInsideParentheses() {
    return await((((twice(await((value(3))))))));
  }

  @Coroutine
  public static int castInside() {
    return await((int) twice(4)) + (int) await((long) twice(5));
  }

  @Coroutine
  public static int conditionalInside() {
    boolean c = await(value(true));
    return await(c ? twice(1) : 5) + await(c ? 7 : twice(2)) + await(!c ? twice(100) : twice(3));
  }

  @Coroutine
  public static int switchInside() {
    int k = 2;
    return await(switch (k) {
      case 1 -> twice(1);
      case 2 -> twice(20);
      default -> 0;
    });
  }

  @Coroutine
  public static int ordinaryLabelNamedAwait() {
    int n = 0;
    await:
    while (true) {
      n += await(value(1));
      if (n == 3) break await;
    }
    return n;
  }

  static int plain(int x) {
    add("plain " + x);
    return x;
  }

  @Coroutine
  public static String receiverThatIsNoCall() {
    Cell<String> local = new Cell<>("l");
    await(local).set("m");
    return await(local.swap("n")) + await(local).get() + await((local)).swap("o");
  }
}
