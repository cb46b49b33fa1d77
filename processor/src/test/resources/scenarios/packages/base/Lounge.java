package scenarios.packages.base;

/** A public type nested in one that other packages know by a subclass only. */
public class Lounge {
  static class Back {
    public static class Chair {
      public int legs = 4;

      public Chair next() {
        return this;
      }
    }

    public interface Sitting {
      default String sit() {
        return "sits";
      }
    }

    private static class Locked {}
  }

  public static class Front extends Back {}
}
