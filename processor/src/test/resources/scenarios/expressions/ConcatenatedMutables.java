package scenarios.expressions;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** What is concatenated may change, or fail to be text, while what follows it is awaited. */
public class ConcatenatedMutables {
  static StringBuilder shared;

  static class Named {
    final String name;

    Named(String name) {
      this.name = name;
    }

    @Override
    public String toString() {
      add("text of " + name);
      if (name.isEmpty()) throw new IllegalStateException("no name");
      return name;
    }
  }

  @Coroutine
  static String append(StringBuilder to) {
    to.append(await(value("b")));
    return "c";
  }

  static StringBuilder made() {
    shared = new StringBuilder("a");
    return shared;
  }

  @Coroutine
  public static String local() {
    StringBuilder a = new StringBuilder("a");
    return a + "-" + await(append(a));
  }

  @Coroutine
  public static String call() {
    return made() + "-" + await(append(shared));
  }

  @Coroutine
  public static String behindText() {
    return "-" + made() + await(append(shared)) + shared;
  }

  @Coroutine
  public static String inParentheses() {
    return "-" + (made() + "=" + await(append(shared))) + shared;
  }

  @Coroutine
  public static String compound() {
    String s = "";
    s += made() + await(append(shared));
    return s;
  }

  @Coroutine
  public static String compoundOfObject() {
    Object s = made();
    s += await(append(shared));
    return (String) s;
  }

  @Coroutine
  public static String compoundOfElement() {
    CharSequence[] all = {made()};
    Object[] objects = all;
    objects[0] += await(append(shared));
    return "" + objects[0];
  }

  @Coroutine
  public static String effects() {
    return new Named("a") + "-" + new Named("b") + await(value("c")) + new Named("d") + await(value(1));
  }

  @Coroutine
  public static String failing() {
    return new Named("a") + "-" + new Named("") + await(value("c")) + new Named("d");
  }

  @Coroutine
  public static String failingBehind() {
    return "x" + await(value("c")) + new Named("") + await(value("d"));
  }

  @Coroutine
  public static String missing() {
    Named none = null;
    return none + "-" + await(value("c")) + none;
  }

  @Coroutine
  public static String chars() {
    char[] all = {'a'};
    return all.length + "-" + all[0] + await(value('c')) + (all[0] = 'd') + all[0];
  }

  @Coroutine
  public static String boxes() {
    Integer i = 1;
    return i + "-" + await(value(i)) + (i = 2) + i++ + await(value(3)) + i;
  }
}
