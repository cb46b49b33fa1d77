package scenarios.names;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Variables of the names of types and packages, which generated code must not read for these. */
public class ObscuredTypes {
  private int count;
  static int field = 13;

  static int helper() {
    return 11;
  }

  private static int privateHelper() {
    return 12;
  }

  private void go() {
    count++;
  }

  @Coroutine
  public int ownType() {
    int ObscuredTypes = 6;
    await: pause();
    return ObscuredTypes + helper() + privateHelper() + field + count;
  }

  @Coroutine
  public int generatedTypes() {
    int Access = 5;
    count = 3;
    await: pause();
    String Objects = "o";
    String java = "j";
    String dev = "d";
    String scenarios = "s";
    count++;
    ObscuredTypes other = this;
    Runnable going = other::go;
    going.run();
    return count + Access + Objects.length() + java.length() + dev.length() + scenarios.length();
  }

  @Coroutine
  public int parameters() {
    return await(parameter(1, 2)) + await(parameter(3, 4));
  }

  @Coroutine
  int parameter(int ObscuredTypes, final int Access) {
    ObscuredTypes += await(value(helper()));
    return ObscuredTypes * Access + privateHelper();
  }

  /** In text that stays as it was written. */
  @Coroutine
  public int inText() {
    await: pause();
    IntUnaryOperator implicit = ObscuredTypes -> ObscuredTypes + helper();
    IntUnaryOperator explicit = (final int Access) -> Access + privateHelper() + count;
    int sum = implicit.applyAsInt(1) + explicit.applyAsInt(2);
    for (int ObscuredTypes = 0; ObscuredTypes < 2; ObscuredTypes++) {
      sum += ObscuredTypes * helper();
    }
    for (Integer Access : List.of(1, 2)) {
      sum += Access * privateHelper();
    }
    try {
      throw new IllegalStateException("x");
    } catch (IllegalStateException ObscuredTypes) {
      sum += ObscuredTypes.getMessage().length() + helper();
    }
    Object object = "text";
    if (object instanceof String Access) {
      sum += Access.length() + privateHelper();
    }
    return sum;
  }

  /** The second is a binding that the await takes out of the text. */
  @Coroutine
  public String escapes() {
    int \u0061bc = 1;
    Object object = "q";
    if (object instanceof String \u0062inding && await(value(true))) {
      return binding + abc + \u0062inding;
    }
    return "";
  }
}
