package scenarios.expressions;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** The receiver is evaluated before the arguments, and checked for null after them. */
public class Receivers {
  static class Box {
    final String name;

    Box(String name) {
      this.name = name;
    }

    Box with(int x) {
      add(name + " with " + x);
      return new Box(name + x);
    }
  }

  @Coroutine
  public static String awaitedReceiver() {
    return await(value(new Box("a"))).with(see("x", 1)).name;
  }

  @Coroutine
  public static String awaitedArgument() {
    return see("receiver", "abc").substring(await(value(1)));
  }

  @Coroutine
  public static String chained() {
    return await(value(new Box("a"))).with(await(value(1))).with(await(value(2))).with(3).name;
  }

  @Coroutine
  public static String receiverIsReadFirst() {
    Box box = new Box("old");
    return box.with(await(value((box = new Box("new")) == null ? 1 : 2))).name + box.name;
  }

  @Coroutine
  public static String nullReceiverAfterArguments() {
    String none = null;
    return none.concat(await(value("x")));
  }

  @Coroutine
  public static String nullAwaitedReceiver() {
    return await(value((String) null)).concat(see("x", "x"));
  }

  @Coroutine
  public static int staticThroughNull() {
    return ((Receivers) await(value((Receivers) null))).twice(await(value(4)));
  }

  static int twice(int x) {
    return 2 * x;
  }
}
