package scenarios.traces;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import dev.aevent.processor.bothmodes.Each;

/** Compound divisions, by zero or by null, of variables that only the class itself may touch, over several lines. */
public class Divisions {
  private static Integer shared;
  private static int plain;
  private Integer own = 5;
  private long number = 6;
  private Long[] boxes = {7L};
  static final Integer NONE = null;
  static Integer two;

  static Integer none() {
    return null;
  }

  Divisions self() {
    add("self");
    return this;
  }

  @Coroutine
  public static int stepped() {
    shared = 1;
    shared
        %= --shared;
    return await(value(1));
  }

  @Coroutine
  public static int literal() {
    shared = 1;
    shared
        /=
        0;
    return await(value(1));
  }

  @Coroutine
  public static int variable() {
    shared = 1;
    int zero = await(value(0));
    shared
        /=
        zero;
    return shared;
  }

  @Coroutine
  public static int called() {
    shared = 1;
    await: pause();
    shared
        /=
        see("zero", 0);
    return shared;
  }

  @Coroutine
  public static int nothing() {
    shared = 1;
    await: pause();
    shared
        /=
        none();
    return shared;
  }

  @Coroutine
  public static int nothingNamed() {
    shared = 1;
    await: pause();
    shared
        /=
        NONE;
    return shared;
  }

  @Coroutine
  public static int boxedZero() {
    shared = 1;
    two = 0;
    await: pause();
    shared
        /=
        two;
    return shared;
  }

  @Coroutine
  public static int awaited() {
    shared = 1;
    shared
        %=
        await(
            value(0));
    return shared;
  }

  @Coroutine
  public static int primitive() {
    plain = 1;
    await: pause();
    plain
        %=
        see("zero", 0);
    return plain;
  }

  @Coroutine
  public static int primitiveByBox() {
    plain = 1;
    two = 0;
    await: pause();
    plain
        /=
        two;
    return plain;
  }

  @Coroutine
  public static Object computed() {
    Divisions it = new Divisions();
    await: pause();
    it.self()
        .own
        /=
        it.self().own
        - 5;
    return it.own;
  }

  @Coroutine
  public static Object computedLong() {
    Divisions it = new Divisions();
    await: pause();
    it
        .self()
        .number
        %=
        it.own
        -= 5;
    return it.own;
  }

  @Coroutine
  public static Object element() {
    Divisions it = new Divisions();
    await: pause();
    it
        .boxes
        [0]
        %=
        it
        .own
        - 5;
    return it.own;
  }

  @Coroutine
  public static Object nested() {
    shared = 8;
    plain = 3;
    await: pause();
    shared
        /=
        plain
        %=
        plain
        - 3;
    return shared;
  }
}
