package scenarios.packages.derived;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.function.Supplier;
import scenarios.packages.base.Masked;

/** Protected members of a class in another package, which the class with the coroutine hides by members of its own. */
public class HiddenByOwn extends Masked {
  int count = 1;
  static int total = 2;
  static Integer BOX = 55;
  private String text = "own";
  private int[] array = {1, 2};

  protected static String kind() {
    return "own";
  }

  static void reset() {
    Masked.total = 200;
    total = 2;
  }

  @Coroutine
  public static Object statics() {
    await: pause();
    Supplier<String> supplier = Masked::kind;
    return Masked.kind() + kind() + HiddenByOwn.kind() + supplier.get() + Masked.BOX + BOX;
  }

  @Coroutine
  public static Object staticFields() {
    reset();
    add(Masked.total + "," + total + "," + HiddenByOwn.total);
    Masked.total += await(value(1));
    Masked.total++;
    add(Masked.total = Masked.total + await(value(3)));
    String seen = Masked.total + "," + total;
    reset();
    return seen;
  }

  @Coroutine
  Object reads() {
    await: pause();
    Supplier<Object> supplier = () -> super.count + count;
    return super.kind() + super.count + super.text + super.array[0] + count + text + array[0] + supplier.get();
  }

  @Coroutine
  public static Object superFields() {
    return await(new HiddenByOwn().reads());
  }

  @Coroutine
  Object writes() {
    super.count = await(value(5));
    super.count++;
    super.count += await(value(10));
    super.text += "q" + await(value(1));
    super.array[await(value(0))] += 20;
    super.array = new int[] {super.array[0], await(value(9))};
    return count + "," + super.count + text + super.text + array[0] + super.array[0] + super.array[1];
  }

  @Coroutine
  public static Object assignments() {
    return await(new HiddenByOwn().writes());
  }

  class Inner {
    @Coroutine
    Object outer() {
      await: pause();
      return HiddenByOwn.super.count + "," + count + "," + HiddenByOwn.super.text;
    }
  }

  @Coroutine
  public static Object ofOuter() {
    return await(new HiddenByOwn().new Inner().outer());
  }

  static class Nested extends HiddenByOwn {
    static int total = 999;

    @Coroutine
    static Object go() {
      reset();
      await: pause();
      return HiddenByOwn.total + "," + Masked.total + "," + total;
    }
  }

  @Coroutine
  public static Object ofNested() {
    return await(Nested.go());
  }

  static class Beside extends Masked {
    static int total = 999;

    @Coroutine
    static Object go() {
      reset();
      await: pause();
      Masked.total++;
      Masked.total += await(value(2));
      return Masked.total + "," + total;
    }

    /** Access by the rights of the class around, whose objects these are. */
    @Coroutine
    Object of(HiddenByOwn other, Plain plain) throws CloneNotSupportedException {
      await: pause();
      return other.me() + me() + plain.me() + plain.count + count + plain.copied();
    }
  }

  @Coroutine
  public static Object ofBeside() {
    Object seen = await(Beside.go());
    reset();
    return seen;
  }

  static class Plain extends HiddenByOwn implements Cloneable {
    class In {
      @Coroutine
      Object clones(Plain other) throws CloneNotSupportedException {
        await: pause();
        return other.clone().getClass() == Plain.class && Plain.this.clone() != Plain.this;
      }
    }

    boolean copied() throws CloneNotSupportedException {
      return clone() instanceof Plain;
    }
  }

  @Coroutine
  public static Object rights() throws CloneNotSupportedException {
    return await(new Beside().of(new HiddenByOwn(), new Plain())) + "" + await(new Plain().new In().clones(new Plain()));
  }
}
