package scenarios.packages.base;

/** Protected members that subclasses hide. */
public class Masked {
  protected int count = 100;
  protected static int total = 200;
  protected static final Integer BOX = 5;
  protected String text = "base";
  protected int[] array = {7, 8};

  protected static String kind() {
    return "base";
  }

  protected String me() {
    return "me";
  }
}
