package scenarios.expressions;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** The target of a compound assignment is evaluated once and read before the await. */
public class CompoundFields {
  int n = 5;
  byte small = 120;
  String text = "t";
  Integer box = 1;
  static int count = 2;
  CompoundFields self = this;

  CompoundFields once(String name) {
    add(name);
    return this;
  }

  @Coroutine
  public int receiverOnce() {
    return once("receiver").n += await(value(3));
  }

  @Coroutine
  public String readBefore() {
    n += (n = 100) + await(value(1));
    return "" + n;
  }

  @Coroutine
  public String narrowing() {
    once("r").small += await(value(10));
    small -= await(value(1.7));
    return "" + small;
  }

  @Coroutine
  public String append() {
    once("r").text += await(value(1)) + await(value("x"));
    return text;
  }

  @Coroutine
  public String boxes() {
    this.box *= await(value(7));
    once("r").box++;
    return box + "" + box++ + ++box;
  }

  @Coroutine
  public static int statics() {
    count += await(value(1));
    CompoundFields.count <<= await(value(2));
    return count;
  }

  @Coroutine
  public static void nullReceiver() {
    CompoundFields none = null;
    none.n += await(value(1));
  }

  @Coroutine
  public int receiverReplacedMeanwhile() {
    CompoundFields first = self;
    first.self = new CompoundFields();
    CompoundFields other = first.self;
    first.self.n += await(value((first.self = null) == null ? 2 : 3));
    return other.n;
  }
}
