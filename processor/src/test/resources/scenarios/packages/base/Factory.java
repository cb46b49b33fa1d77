package scenarios.packages.base;

import java.util.List;

/** Makes objects of a class that other packages may not name. */
public class Factory {
  public static class Product {}

  static class Unnamed extends Product implements Runnable, Comparable<String> {
    @Override
    public void run() {}

    @Override
    public int compareTo(String other) {
      return 5;
    }
  }

  public Unnamed product = new Unnamed();

  public static Unnamed make() {
    return new Unnamed();
  }

  public static Unnamed[] makeAll() {
    return new Unnamed[] {new Unnamed()};
  }

  public static List<Unnamed> list() {
    return List.of(new Unnamed());
  }

  public static List<List<Unnamed>> lists() {
    return List.of(list());
  }
}
