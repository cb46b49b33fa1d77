package scenarios.packages.derived;

import static dev.aevent.Aevent.await;
import static dev.aevent.Aevent.spawn;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;
import static scenarios.packages.base.Visible.shared;
import static scenarios.packages.base.Visible.staticMethod;

import dev.aevent.annotation.Coroutine;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import scenarios.packages.base.Visible;

/** Members that a class of another package inherits from one that generated code has no access to. */
public class HiddenMembers extends Visible {
  @Coroutine
  public int ofInstance() {
    await: pause();
    field++;
    field += 2;
    int sum = field + this.field + method() + this.method() + super.method();
    sum += guarded + guardedMethod() + super.guarded + super.guardedMethod();
    guarded++;
    return sum + guarded;
  }

  @Coroutine
  public int ofClass() {
    await: pause();
    int sum = shared + HiddenMembers.shared + Visible.shared + staticMethod() + CONSTANT;
    return sum + guardedStatic + guardedStaticMethod() + HiddenMembers.guardedStatic;
  }

  @Coroutine
  public int references() {
    await: pause();
    IntSupplier ofThis = this::method;
    IntSupplier ofClass = HiddenMembers::staticMethod;
    IntSupplier guardedOne = this::guardedMethod;
    IntSupplier guardedStaticOne = HiddenMembers::guardedStaticMethod;
    IntSupplier ofSuper = super::guardedMethod;
    Visible other = new Visible();
    IntSupplier ofOther = other::method;
    ToIntFunction<Visible> unbound = Visible::method;
    return ofThis.getAsInt()
        + ofClass.getAsInt() * 10
        + guardedOne.getAsInt() * 100
        + guardedStaticOne.getAsInt() * 1000
        + ofSuper.getAsInt() * 10000
        + ofOther.getAsInt() * 100000
        + unbound.applyAsInt(other) * 1000000;
  }

  @Coroutine
  public int nested() {
    await: pause();
    InHidden nested = new InHidden();
    return nested.value + InHidden.shared + await(value(1));
  }

  @Coroutine
  public int coroutines() {
    int sum = await(coroutine()) + await(staticCoroutine()) + await(this.coroutine());
    Visible other = new Visible();
    sum += await(HiddenMembers.staticCoroutine()) + await(super.coroutine());
    sum += await(other.coroutine());
    return sum + await(spawn(this::coroutine).join());
  }

  @Coroutine
  public int guardedTypes() {
    await: pause();
    Nested one = new Nested();
    Nested[] array = {one};
    List<Nested> list = List.of(one);
    int sum = 0;
    for (Nested each : list) {
      sum += each.value + each.get() + await(value(1));
    }
    Object object = one;
    if (object instanceof Nested nested) {
      sum += nested.value;
    }
    return sum + array[0].value + Nested.eight() + Nested.CONSTANT;
  }

  @Coroutine
  public String guardedKinds() {
    Letter letter = await(value(Letter.B));
    await: pause();
    Inner inner = new Inner();
    Function lambda = () -> 3;
    Function anonymous =
        new Function() {
          @Override
          public int apply() {
            return 7 + own;
          }
        };
    Supplier<Nested> make = Nested::new;
    IntFunction<Nested[]> array = Nested[]::new;
    Supplier<Inner> makeInner = Inner::new;
    String text = "" + make.get().get() + array.apply(3).length + makeInner.get().value;
    switch (letter) {
      case A:
        await: pause();
        return "a";
      case B:
        text += lambda.more() + anonymous.more() + inner.value + "" + Letter.A;
        break;
      default:
    }
    return text + join() + join("x", "y") + this.<Integer>same(5) + HiddenMembers.join("z");
  }

  @Coroutine
  public int anonymousSubclass() {
    await: pause();
    Visible other =
        new HiddenMembers() {
          int sum() {
            own++;
            this.own += 2;
            HiddenMembers.this.own += 4;
            guarded++;
            return own + HiddenMembers.this.own * 10 + ofOuter() * 100;
          }

          int ofOuter() {
            return HiddenMembers.this.own;
          }

          @Override
          public int method() {
            return sum() + super.method();
          }
        };
    return other.method();
  }
}
