package scenarios.names;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Local classes that inherit fields and types with names that generated code might use. */
public class InheritedByLocalClasses {
  private String secret = "s";
  private static String Secret = "S";

  static class Fields {
    String Access = "a";
    String loop = "l";
    String dev = "f";
    String state = "t";
    static String Helper = "h";
    String Lambda0 = "l";
  }

  static class Types {
    static class Access {
      static int x = 1;
    }

    static class Helper {
      static String help() {
        return "inner";
      }
    }

    static class Collections {
      static String emptyList() {
        return "mine";
      }
    }

    static class Frame {}
  }

  static class Outer {
    static class Helper {
      static String help() {
        return "outer";
      }
    }
  }

  @Coroutine
  public String fields() {
    class Local extends Fields {
      @Coroutine
      String run() {
        return secret + Secret + Access + loop + await(value(new ArrayList<>(List.of(dev)))) + state + Lambda0;
      }

      String ordinary() {
        secret += Access;
        return secret + Secret + loop + Helper;
      }
    }
    Local local = new Local();
    return await(local.run()) + local.ordinary() + Outer.Helper.help();
  }

  @Coroutine
  public String anonymous() {
    await: pause();
    Object made =
        new Fields() {
          @Override
          public String toString() {
            secret += Secret;
            return secret + Access + new ArrayList<>(List.of("y")) + Helper;
          }
        };
    return made + await(value("z"));
  }

  @Coroutine
  public Object types() {
    List<String> none = Collections.emptyList();
    class Local extends Types {
      @Coroutine
      Object run() {
        return secret + Access.x + Helper.help() + await(value(Collections.emptyList())) + java.util.Collections.emptyList();
      }

      Object ordinary() {
        return Secret + secret + Helper.help() + (new Frame() != null) + java.util.Collections.emptySet() + none;
      }
    }
    Local local = new Local();
    return await(local.run()) + "" + local.ordinary() + Outer.Helper.help() + Collections.emptySet();
  }
}
