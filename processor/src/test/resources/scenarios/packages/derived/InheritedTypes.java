package scenarios.packages.derived;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import scenarios.packages.base.Lounge;

/** Types that are nested in a class of another package which only its subclass may be named for. */
public class InheritedTypes extends Lounge.Front {
  @Coroutine
  public static Object made() {
    var chair = new Lounge.Front.Chair();
    chair.legs += await(value(1));
    Lounge.Front.Chair same = chair.next();
    await: pause();
    return same.legs + same.next().legs + await(value(2));
  }

  @Coroutine
  public static Object inherited() {
    Chair[] chairs = {new Chair(), await(value(1)) == 1 ? new Chair() : null};
    int legs = 0;
    for (Chair chair : chairs) {
      legs += chair.legs + await(value(1));
    }
    Object last = await(value(1)) == 1 ? chairs[1] : null;
    return legs + (last instanceof Chair chair ? chair.next().legs : await(value(0)));
  }

  static class Sitter implements Sitting {}

  @Coroutine
  public static Object implemented() {
    Sitting sitting = new Sitter();
    Sitting local = new Sitting() {
      @Override
      public String sit() {
        return "waits";
      }
    };
    await: pause();
    return sitting.sit() + await(value(local.sit()));
  }
}
