package scenarios.lambdas;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntBiFunction;

/** References to private methods of variables, and of instances around. */
public class BoundReferences {
  private int base = 1;

  private int plus(int a) {
    return a + base;
  }

  private static int twice(BoundReferences of, int a) {
    return of.base * 2 + a;
  }

  class Inner {
    @Coroutine
    int sum() {
      IntUnaryOperator outer = BoundReferences.this::plus;
      return outer.applyAsInt(await(value(4)));
    }
  }

  @Coroutine
  public int ofVariables() {
    BoundReferences other = new BoundReferences();
    other.base = 7;
    IntUnaryOperator bound = other::plus;
    IntBinaryOperator nested =
        (a, b) -> {
          BoundReferences third = new BoundReferences();
          IntUnaryOperator inside = third::plus;
          return inside.applyAsInt(a) + b;
        };
    ToIntBiFunction<BoundReferences, Integer> unbound = BoundReferences::plus;
    ToIntBiFunction<BoundReferences, Integer> ofClass = BoundReferences::twice;
    await: pause();
    return bound.applyAsInt(3)
        + unbound.applyAsInt(other, 4)
        + ofClass.applyAsInt(other, 2)
        + nested.applyAsInt(1, 2)
        + await(new Inner().sum());
  }

  @Coroutine
  public int ofNothing() {
    BoundReferences none = await(value((BoundReferences) null));
    see("not yet", 1);
    IntUnaryOperator bound = none::plus;
    see("too late", 2);
    return bound.applyAsInt(3);
  }
}
