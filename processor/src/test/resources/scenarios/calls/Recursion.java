package scenarios.calls;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Recursion and mutual recursion, suspending at any depth. */
public class Recursion {
  @Coroutine
  static int factorial(int n) {
    return n <= 1 ? await(value(1)) : n * await(factorial(n - 1));
  }

  @Coroutine
  static int fibonacci(int n) {
    if (n < 2) return await(value(n));
    return await(fibonacci(n - 1)) + await(fibonacci(n - 2));
  }

  @Coroutine
  static boolean even(int n) {
    return n == 0 ? await(value(true)) : await(odd(n - 1));
  }

  @Coroutine
  static boolean odd(int n) {
    return n == 0 ? false : await(even(n - 1));
  }

  @Coroutine
  static int ackermann(int m, int n) {
    if (m == 0) return n + 1;
    if (n == 0) return await(ackermann(m - 1, await(value(1))));
    return await(ackermann(m - 1, await(ackermann(m, n - 1))));
  }

  @Coroutine
  public static int factorials() {
    return await(factorial(10));
  }

  @Coroutine
  public static int fibonaccis() {
    return await(fibonacci(9));
  }

  @Coroutine
  public static boolean mutual() {
    return await(even(11)) || await(odd(7));
  }

  @Coroutine
  public static int nestedRecursion() {
    return await(ackermann(2, 3));
  }

  @Coroutine
  static void hanoi(int n, String from, String to, String via) {
    if (n == 0) return;
    await: hanoi(n - 1, from, via, to);
    add(from + to);
    await: pause();
    await: hanoi(n - 1, via, to, from);
  }

  @Coroutine
  public static void towers() {
    await: hanoi(3, "a", "c", "b");
  }
}
