package scenarios.names;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Locals shadow fields, parameters of lambdas shadow nothing, and inner names hide outer ones. */
public class Shadowing {
  int x = 1;
  static int y = 2;

  @Coroutine
  public int localShadowsField() {
    int r = x;
    int x = await(value(10));
    r += x + this.x;
    int y = await(value(20));
    return r + y + Shadowing.y;
  }

  static class Base {
    int x = 5;

    @Coroutine
    int get() {
      return await(value(x));
    }
  }

  static class Derived extends Base {
    int x = 6;

    @Override
    @Coroutine
    int get() {
      super.x += await(value(10));
      x++;
      return x * 1000 + super.x + ((Base) this).x + await(super.get());
    }
  }

  @Coroutine
  public static int hiddenFields() {
    Derived d = new Derived();
    Base b = d;
    b.x += await(value(100));
    return await(b.get()) + d.x + b.x;
  }

  @Coroutine
  public int parameterShadowsField() {
    return await(parameter(7)) + x;
  }

  @Coroutine
  int parameter(int x) {
    x += await(value(this.x));
    this.x = x;
    return x;
  }

  @Coroutine
  public static int methodAndVariableOfOneName() {
    int twice = await(value(3));
    return twice(twice) + twice;
  }

  static int twice(int twice) {
    return twice * 2;
  }
}
