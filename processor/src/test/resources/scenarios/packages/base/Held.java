package scenarios.packages.base;

/** Holds what its subclasses of other packages may have. */
public class Held<T> {
  protected T held;

  protected Held(T held) {
    this.held = held;
  }
}
