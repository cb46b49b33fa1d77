package scenarios.dispatch;

import static dev.aevent.Aevent.await;
import static dev.aevent.Aevent.spawn;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Static coroutines beside instances' whose receiver might be taken for a parameter. */
public class EntriesApart {
  @Coroutine
  String f() {
    return "instance " + await(value(1));
  }

  @Coroutine
  static String f(Object other) {
    return "static " + await(value("" + (other == null)));
  }

  @Coroutine
  static String f(EntriesApart other) {
    return "of its own class " + await(value("" + (other == null)));
  }

  @Coroutine
  static String f(Lower other) {
    return "of a subclass " + await(value("" + (other == null)));
  }

  @Coroutine
  String g(String more) {
    return "instance " + await(value(more));
  }

  @Coroutine
  static String g(Object other, String more) {
    return "static " + await(value(more));
  }

  @Coroutine
  static String g(EntriesApart other, Object more) {
    return "static of its own class " + await(value(more));
  }

  @Coroutine
  static String g(EntriesApart other, String more) {
    return "the same " + await(value(more));
  }

  @Coroutine
  String h(Object... all) {
    return "instance " + await(value(all.length));
  }

  @Coroutine
  static String h(EntriesApart first, Object... all) {
    return "static " + await(value(all.length));
  }

  static class Lower extends EntriesApart {
    @Override
    @Coroutine
    String f() {
      return "lower " + await(super.f());
    }

    @Override
    @Coroutine
    String g(String more) {
      return "lower " + await(super.g(more)) + await(super.g(null));
    }

    @Coroutine
    String upper() {
      return await(super.f()) + await(super.g("u")) + await(super.h()) + await(super.h(this, this));
    }
  }

  @Coroutine
  public static String nulls() {
    return await(f((Object) null)) + await(f((EntriesApart) null)) + await(f((Lower) null)) + await(EntriesApart.f(null));
  }

  @Coroutine
  public static String receivers() {
    EntriesApart upper = new EntriesApart();
    Lower lower = new Lower();
    EntriesApart hidden = lower;
    return await(upper.f()) + await(lower.f()) + await(hidden.f()) + await(f(upper)) + await(f(lower)) + await(f(hidden))
        + await(f("")) + await(lower.upper());
  }

  @Coroutine
  public static String parameters() {
    EntriesApart upper = new EntriesApart();
    Lower lower = new Lower();
    return await(upper.g("a")) + await(lower.g("b")) + await(g("", "c")) + await(g(upper, "d")) + await(g(lower, (Object) "e"))
        + await(g(null, "f")) + await(g(lower, null));
  }

  @Coroutine
  public static String variable() {
    EntriesApart upper = new EntriesApart();
    return await(upper.h()) + await(upper.h(upper)) + await(h(upper)) + await(h(upper, upper)) + await(upper.h("", null));
  }

  @Coroutine
  public static String spawned() {
    EntriesApart lower = new Lower();
    return await(spawn(lower::f).join()) + await(spawn(lower::g, "x").join());
  }

  /** The bridges of generic classes, too, take the receiver first. */
  static class Generic<T extends Comparable<?>> {
    @Coroutine
    String take(T t) {
      return "generic " + await(value("" + t));
    }
  }

  static class Special<T extends Number & Comparable<?>> extends Generic<T> {
    @Override
    @Coroutine
    String take(T t) {
      return "special " + await(super.take(t));
    }

    @Coroutine
    static String take(Special<?> first, Comparable<?> second) {
      return "static " + await(value("" + second));
    }

    @Coroutine
    static String take(Special<?> first, Number second) {
      return "static of a number " + await(value("" + second));
    }
  }

  static class Most extends Special<Integer> {
    @Override
    @Coroutine
    String take(Integer t) {
      return "most " + await(super.take(t)) + await(super.take(null));
    }
  }

  @Coroutine
  public static String bridges() {
    Most most = new Most();
    Special<Integer> special = most;
    Generic<Integer> generic = most;
    return await(most.take(1)) + await(special.take(2)) + await(generic.take(3)) + await(Special.take(most, (Number) 4))
        + await(Special.take(most, (Comparable<?>) 5)) + await(Special.take(null, "6"));
  }

  /** What a type variable stands for may be a parameter of another overload, too. */
  static class Erased<T extends Comparable<T>> {
    @Coroutine
    String take(T t) {
      return "variable " + await(value("" + t));
    }

    @Coroutine
    String take(Number n) {
      return "number " + await(value("" + n));
    }

    @Coroutine
    static <E> String all(E first, E second) {
      return "variable " + await(value("" + first + second));
    }

    @Coroutine
    static String all(Number first, Object second) {
      return "number " + await(value("" + first + second));
    }
  }

  @Coroutine
  public static String erased() {
    Erased<Integer> erased = new Erased<>();
    Number number = 3;
    return await(erased.take((Integer) 1)) + await(erased.take(2)) + await(erased.take(number)) + await(Erased.all("", 4))
        + await(Erased.<Object>all(number, 5)) + await(Erased.all((Object) 6, 7));
  }

  interface Shape {
    @Coroutine
    default String shape() {
      return "shape " + await(value(1));
    }

    @Coroutine
    static String shape(Shape shape) {
      return "static " + await(shape.shape());
    }
  }

  enum Corner implements Shape {
    ROUND;

    @Coroutine
    public String shape(int times) {
      return times + await(Shape.super.shape());
    }
  }

  record Square(int side) implements Shape {
    @Override
    @Coroutine
    public String shape() {
      return "square " + await(Shape.super.shape());
    }

    @Coroutine
    static String shape(Square square) {
      return "static square " + await(square.shape());
    }
  }

  @Coroutine
  public static String interfaces() {
    return await(Shape.shape(new Square(1))) + await(Square.shape(new Square(2))) + await(new Square(3).shape())
        + await(Corner.ROUND.shape(4));
  }

  @Coroutine
  public static String locals() {
    class Local implements Shape {
      @Override
      @Coroutine
      public String shape() {
        return "local " + await(Shape.super.shape());
      }

      @Coroutine
      public static String shape(Local local) {
        return "static local " + await(local.shape());
      }
    }
    return await(Local.shape(new Local())) + await(Shape.shape(new Local()));
  }
}
