package scenarios.calls;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import dev.aevent.processor.bothmodes.Each;

/** A call on null fails behind its arguments and before anything else happens. */
public class NullReceivers {
  static Cell<String> cell(int k) {
    return k == 0 ? null : new Cell<>("c" + k);
  }

  @Each({0, 1})
  @Coroutine
  public static String without(int k) {
    Cell<String> cell = cell(k);
    try {
      return await(cell.get());
    } catch (NullPointerException e) {
      return "null";
    }
  }

  @Each({0, 1})
  @Coroutine
  public static String constant(int k) {
    Cell<String> cell = cell(k);
    try {
      await(cell).set("x");
    } catch (NullPointerException e) {
      add("null");
    }
    return cell + "";
  }

  @Each({0, 1})
  @Coroutine
  public static String evaluated(int k) {
    try {
      return await(see("cell", cell(k)).swap(see("new", "x" + k)));
    } catch (NullPointerException e) {
      return "null";
    }
  }

  @Each({0, 1})
  @Coroutine
  public static String awaited(int k) {
    try {
      return await(await(value(cell(k))).swap(see("a", "x") + await(value(see("b", "y")))));
    } catch (NullPointerException e) {
      return "null";
    }
  }

  @Each({0, 1})
  @Coroutine
  public static String assignedByAnArgument(int k) {
    Cell<String> cell = cell(k);
    try {
      return await(cell.swap(await(value((cell = new Cell<>("later")) + "")))) + cell;
    } catch (NullPointerException e) {
      return "null" + cell;
    }
  }

  @Each({0, 1})
  @Coroutine
  public static String failingArgument(int k) {
    try {
      return await(cell(k).swap("x".substring(2)));
    } catch (StringIndexOutOfBoundsException | NullPointerException e) {
      return e.getClass() + "";
    }
  }

  static String joined(java.util.function.Supplier<String> first, String second) {
    return first.get() + second;
  }

  static String text(int k) {
    return k == 0 ? null : " t" + k + " ";
  }

  @Each({0, 1})
  @Coroutine
  public static String ofReferences(int k) {
    try {
      return joined(see("text", text(k))::trim, await(value(see("second", "x"))));
    } catch (NullPointerException e) {
      return "null";
    }
  }
}
