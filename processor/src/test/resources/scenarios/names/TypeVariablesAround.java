package scenarios.names;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Type variables around local classes, of whose names generated code has types. */
public class TypeVariablesAround {
  private int secret = 4;

  @Coroutine
  <Access> String accessors(Access a) {
    await: pause();
    class Local {
      private int own = 3;

      @Coroutine
      String text() {
        await: pause();
        own++;
        return secret + "" + own;
      }
    }
    return a + await(new Local().text());
  }

  @Coroutine
  <Dispatch> String dispatch(Dispatch a) {
    await: pause();
    class Local {
      @Coroutine
      String text() {
        return await(value("l")) + secret;
      }
    }
    class Other extends Local {
      @Override
      @Coroutine
      String text() {
        return await(value("o")) + await(super.text());
      }
    }
    Local local = new Other();
    return a + await(local.text());
  }

  @Coroutine
  public static String all() {
    var made = new TypeVariablesAround();
    return await(made.accessors(1)) + await(made.dispatch("d"));
  }
}
