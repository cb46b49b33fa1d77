package scenarios.expressions;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Stores into arrays of another run-time type, and what is evaluated before they fail. */
public class StoreChecks {
  @Coroutine
  public static String simple() {
    Object[] array = new String[2];
    try {
      array[await(value(1))] = await(value((Object) 5));
      return "never";
    } catch (ArrayStoreException e) {
      return e.getMessage() + array[1];
    }
  }

  @Coroutine
  public static String indexFirst() {
    Object[] array = new String[1];
    try {
      array[await(value(3))] = await(value((Object) 5));
      return "never";
    } catch (RuntimeException e) {
      return e.getClass().getName();
    }
  }

  @Coroutine
  public static String nullFirst() {
    Object[] array = null;
    try {
      array[await(value(3))] = await(value((Object) see("right", 5)));
      return "never";
    } catch (RuntimeException e) {
      return e.getClass().getName();
    }
  }

  @Coroutine
  public static String compound() {
    Object[] array = new Integer[] {1};
    try {
      array[0] += await(value("text"));
      return "never";
    } catch (ArrayStoreException e) {
      return e.getMessage() + array[0];
    }
  }

  @Coroutine
  public static String inAnInitialiser() {
    Object[][] arrays = new String[1][];
    try {
      arrays[0] = new Object[] {await(value("x")), see("y", "y")};
      return "never";
    } catch (ArrayStoreException e) {
      return e.getMessage();
    }
  }

  @Coroutine
  public static String negativeSize() {
    try {
      return "" + new int[await(value(-1))][await(value(2))].length;
    } catch (NegativeArraySizeException e) {
      return e.getMessage();
    }
  }
}
