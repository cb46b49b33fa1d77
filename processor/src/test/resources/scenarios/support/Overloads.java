package scenarios.support;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.value;

import dev.aevent.annotation.Coroutine;
import dev.aevent.processor.bothmodes.Effects;
import dev.aevent.processor.programs.Vocabulary.Dot;
import dev.aevent.processor.programs.Vocabulary.Shape;
import java.util.List;
import java.util.function.Supplier;

/** Methods of one name, each of which says which it is. */
public final class Overloads {
  private Overloads() {}

  private static String say(String name) {
    Effects.add(name);
    return name;
  }

  public static String which(Object value) {
    return say("object");
  }

  public static String which(Comparable<?> value) {
    return say("comparable");
  }

  public static String which(Shape value) {
    return say("shape");
  }

  public static String which(List<?> value) {
    return say("list");
  }

  public static String which(Supplier<?> value) {
    return say("supplier");
  }

  public static String which(Object[] value) {
    return say("objects");
  }

  public static String which(int[] value) {
    return say("ints");
  }

  public static String which(int value) {
    return say("int");
  }

  public static String which(long value) {
    return say("long");
  }

  public static String which(double value) {
    return say("double");
  }

  public static String which(boolean value) {
    return say("boolean");
  }

  /** What it returns depends on the choice, too. */
  public static Object kind(Object value) {
    return value;
  }

  public static int kind(Comparable<?> value) {
    return 1;
  }

  public static Dot kind(Shape value) {
    return new Dot(1);
  }

  public static String kind(int value) {
    return "one";
  }

  @Coroutine
  public static String told(Object value) {
    return await(value("told object"));
  }

  @Coroutine
  public static String told(Comparable<?> value) {
    return await(value("told comparable"));
  }

  @Coroutine
  public static String told(Shape value) {
    return await(value("told shape"));
  }

  @Coroutine
  public static String told(int value) {
    return await(value("told int"));
  }

  /** An object that is told which of its constructors made it. */
  public static class Made {
    private final String how;

    public Made(Object value) {
      how = say("of object");
    }

    public Made(Comparable<?> value) {
      how = say("of comparable");
    }

    public Made(Shape value) {
      how = say("of shape");
    }

    public Made(int value) {
      how = say("of int");
    }

    public String how() {
      return how;
    }
  }
}
