package scenarios.expressions;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Increments and decrements around and on awaits, prefix and postfix. */
public class Increments {
  int field = 1;

  Increments me() {
    add("me");
    return this;
  }

  @Coroutine
  public static String local() {
    int i = 5;
    int a = i++ + await(value(i)) + ++i;
    int b = i-- - await(value(i--)) - --i;
    return a + " " + b + " " + i;
  }

  @Coroutine
  public String ofAwaitedReceiver() {
    int a = await(value(this)).field++;
    int b = ++await(value(this)).field;
    int c = await(value(me())).field--;
    return a + " " + b + " " + c + " " + field;
  }

  @Coroutine
  public static String ofAwaitedElement() {
    char[] c = {'a', 'y'};
    char x = c[await(value(0))]++;
    char y = ++c[await(value(1))];
    return "" + x + y + c[0] + c[1];
  }

  @Coroutine
  public static String wrapping() {
    byte[] b = {127};
    short[] s = {-32768};
    b[await(value(0))]++;
    s[await(value(0))]--;
    return b[0] + " " + s[0];
  }

  @Coroutine
  public static String boxes() {
    Integer[] a = {127};
    Integer old = a[await(value(0))]++;
    return old + " " + a[0] + " " + (old == Integer.valueOf(127));
  }

  @Coroutine
  public static void missing() {
    Increments none = await(value((Increments) null));
    none.field++;
  }

  @Coroutine
  public static void outside() {
    (new int[0])[await(value(0))]++;
  }
}
