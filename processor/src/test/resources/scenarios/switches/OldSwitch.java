package scenarios.switches;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import dev.aevent.processor.bothmodes.Each;

/** Old switch statements with fall-through, default in the middle, and awaits in selector and arms. */
public class OldSwitch {
  @Each({0, 1, 2, 3, 4, 9})
  @Coroutine
  public static String ints(int k) {
    String s = "";
    switch (await(value(k))) {
      case 0:
        s += await(value("zero"));
        break;
      case 1:
        s += "one";
      case 2:
        s += await(value("two"));
      default:
        s += "default";
      case 3:
        s += await(value("three"));
        break;
      case 4:
    }
    return s;
  }

  @Each({0, 1, 2, 3, 4, 5})
  @Coroutine
  public static String strings(int k) {
    String[] all = {"a", "Aa", "BB", "", "other", null};
    String s = "";
    switch (await(value(all[k]))) {
      case "Aa":
        return "first of a pair";
      case "BB":
        s = await(value("second"));
        break;
      case "":
        s = "empty";
        await: pause();
      case "a":
        s += await(value("a"));
    }
    return s + "!";
  }

  enum Color { RED, GREEN, BLUE }

  @Each({0, 1, 2, 3})
  @Coroutine
  public static String enums(int k) {
    Color c = k == 3 ? null : Color.values()[k];
    switch (c) {
      case GREEN:
        await: pause();
        return "green";
      case RED:
        if (await(value(true))) break;
        return "never";
      default:
        return await(value("default"));
    }
    return "after";
  }

  @Each({0, 1, 2})
  @Coroutine
  public static String chars(int k) {
    char c = "abz".charAt(k);
    switch (c) {
      case 'a': {
        int x = await(value(1));
        return "a" + x;
      }
      case 'b': {
        String x = await(value("x"));
        return "b" + x;
      }
    }
    return "none";
  }

  @Each({0, 1, 127})
  @Coroutine
  public static String boxes(int k) {
    Byte b = (byte) k;
    switch (b) {
      case 0: await: pause();
      case 1: return "small" + await(value(1));
      default: return "big";
    }
  }

  @Coroutine
  public static int scopeSharedByCases() {
    int n = 0;
    for (int i = 0; i < 3; i++) {
      switch (i) {
        case 0:
          int x = await(value(5));
          n += x;
          break;
        case 1:
          x = await(value(7));
          n += x;
          break;
        default:
          x = 1;
          await: pause();
          n += x;
      }
    }
    return n;
  }

  @Coroutine
  public static String breaksAndContinues() {
    String s = "";
    outer:
    for (int i = 0; i < 6; i++) {
      switch (i % 4) {
        case 0:
          s += await(value("a"));
          continue;
        case 1:
          break;
        case 2:
          if (i > 2) break outer;
          s += "c";
          continue outer;
        case 3:
          s += await(value("d"));
      }
      s += ".";
    }
    return s;
  }

  @Coroutine
  public static String nestedSwitches() {
    String s = "";
    for (int i = 0; i < 4; i++) {
      switch (i / 2) {
        case 0:
          switch (i % 2) {
            case 0: s += await(value("00")); break;
            default: s += "01";
          }
          s += "|";
          break;
        default:
          switch (await(value(i % 2))) {
            case 0: s += "10";
            case 1: s += await(value("11"));
          }
      }
    }
    return s;
  }

  @Coroutine
  public static int awaitOnlyInSelector() {
    switch (await(value(2))) {
      case 1: return 1;
      case 2: return 22;
      default: return 3;
    }
  }

  @Coroutine
  public static int emptySwitch() {
    switch (await(value(2))) {}
    return 1;
  }

  @Coroutine
  public static int switchWithTry() {
    int n = 0;
    for (int i = 0; i < 3; i++) {
      try {
        switch (i) {
          case 0: n += await(value(1)); break;
          case 1: continue;
          case 2: throw new RuntimeException();
        }
        n += 10;
      } catch (RuntimeException e) {
        n += await(value(100));
      } finally {
        n += await(value(1000));
      }
    }
    return n;
  }

  /** Variables of a case without awaits, beside one with. */
  @Each({0, 1, 2})
  @Coroutine
  public static int variablesOfCase(int k) {
    int sum = 0;
    switch (k) {
      case 0:
        int first = see("first", 1);
        int second;
        second = see("second", first + 1);
        String third = "third" + second;
        add(third);
        int fourth;
        fourth = third.length() + first;
        add(fourth);
        sum = second + fourth;
      case 1:
        sum += await(value(2));
        break;
      default:
        sum = 7;
    }
    return sum + await(value(k));
  }
}
