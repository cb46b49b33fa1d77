package scenarios.names;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Coroutines with the names of the classes that are generated for closures and entries. */
public class GeneratedClasses {
  interface Source {
    @Coroutine
    String get(int n);
  }

  @Coroutine
  static String Lambda0(Source source) {
    return "0" + await(source.get(0));
  }

  @Coroutine
  static String Lambda0$Coroutines(Source source) {
    return "1" + await(source.get(1));
  }

  @Coroutine
  static String lambda$all$0(Source source) {
    return "2" + await(source.get(2));
  }

  @Coroutine
  String $1Local(int n) {
    return "3" + await(value(n));
  }

  @Coroutine
  String Local(int n) {
    return "4" + await(value(n));
  }

  @Coroutine
  String $1LocalDispatch(int n) {
    return "5" + await(value(n));
  }

  @Coroutine
  String Initialiser(int n) {
    return "6" + await(value(n));
  }

  @Coroutine
  String Access(int n) {
    return "7" + await(value(n));
  }

  @Coroutine
  public static String all() {
    GeneratedClasses self = new GeneratedClasses();
    class Local {
      @Coroutine
      String Local(int n) {
        return "L" + await(self.Local(n)) + await(self.$1Local(n));
      }
    }
    Source lambda = n -> "s" + await(value(n)) + await(new Local().Local(n));
    return await(Lambda0(lambda)) + await(Lambda0$Coroutines(lambda)) + await(lambda$all$0(lambda)) + await(self.$1Local(1))
        + await(self.$1LocalDispatch(2)) + await(self.Initialiser(3)) + await(self.Access(4)) + await(self.Local(5));
  }
}
