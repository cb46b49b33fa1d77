package scenarios.switches;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import dev.aevent.processor.bothmodes.Each;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** Odd but legal switches, as statements and as expressions. */
public class SwitchesOddly {
  private enum Kind {
    ONE,
    TWO {
      @Override
      int number() {
        return 22;
      }
    },
    THREE;

    int number() {
      return ordinal();
    }
  }

  private static final int SECRET = 3;
  private static final String WORD = "wo" + "rd";
  private static final char LETTER = 'x';

  @Each({0, 1, 2, 3, 4, 5})
  @Coroutine
  public static String defaultInTheMiddle(int k) {
    String s = "";
    switch (await(value(k))) {
      case 0:
        s += "zero";
      default:
        s += "default" + await(value(k));
        if (k == 4) break;
      case 1:
      case 2:
        s += "few";
        if (k == 2) {
          await: pause();
          break;
        }
      case SECRET:
        s += await(value("last"));
    }
    return s;
  }

  @Each({0, 1, 2})
  @Coroutine
  public static String fallsIntoAwait(int k) {
    String s = "";
    switch (k) {
      case 0:
        s += "a";
      case 1:
        s += await(value("b"));
      case 2:
        s += "c";
    }
    return s;
  }

  @Each({0, 1, 2})
  @Coroutine
  public static int declaresAcrossCases(int k) {
    switch (k) {
      case 0:
        int n = await(value(1));
        final int m;
        n++;
      case 1:
        n = 5 + k;
        m = await(value(n));
        return n + m;
      default:
        n = 7;
        {
          int o = n;
          await: pause();
          return o + n;
        }
    }
  }

  @Each({0, 1, 2, 3, 4, 5})
  @Coroutine
  public static String equalHashes(int k) {
    String[] all = {"Aa", "BB", "AaBB", "BBAa", "C#", "Bb"};
    String s = "";
    switch (all[k]) {
      case "Aa" -> s = "1" + await(value("Aa"));
      case "BB" -> s = await(value("BB")) + "2";
      case "AaBB", "BBAa" -> {
        s = await(value("long"));
      }
      case "C#" -> s = "sharp";
      default -> s = "d" + await(value(all[k]));
    }
    return s;
  }

  @Coroutine
  public static void nullString() {
    String none = await(value((String) null));
    switch (none) {
      case "a" -> { await: pause(); }
      default -> add("never");
    }
  }

  @Coroutine
  public static void nullEnum() {
    Kind none = null;
    switch (none) {
      case ONE:
        await: pause();
      default:
        add("never");
    }
  }

  @Coroutine
  public static int nullBox() {
    Integer none = null;
    return switch (none) {
      case 1 -> await(value(1));
      default -> 2;
    };
  }

  @Coroutine
  public static void nullInHead() {
    switch (await(value((Integer) null))) {
      case 1 -> add("never");
      default -> add("never too");
    }
  }

  @Each({0, 1, 2})
  @Coroutine
  public static String enums(int k) {
    Kind kind = Kind.values()[k];
    String s = "";
    switch (kind) {
      case ONE -> s += "one";
      case TWO -> s += await(value("two")) + kind.number();
    }
    switch (kind) {
      case THREE:
      case ONE:
        s += await(value("odd"));
        break;
      default:
    }
    return s
        + switch (kind) {
          case ONE, TWO -> await(value(kind.number()));
          case THREE -> {
            Kind other = await(value(Kind.TWO));
            yield switch (other) {
              case ONE -> "never";
              case TWO -> other + await(value("!"));
              case THREE -> "never";
            };
          }
        };
  }

  @Each({1, 2, 3, 4})
  @Coroutine
  public static String characters(int k) {
    char c = (char) ('v' + k);
    Character boxed = c;
    Byte b = (byte) k;
    short sh = (short) k;
    String s = "";
    switch (boxed) {
      case LETTER -> s += await(value("x"));
      case 'y', 'z' -> s += await(value(c));
      default -> s += "other";
    }
    switch (b) {
      case 1:
        s += await(value("b1"));
        break;
      case SECRET:
        s += "b3";
    }
    switch (sh) {
      case 2 -> s += await(value("s2"));
      case Short.MAX_VALUE -> s += "never";
      case (short) (SECRET + 1) -> s += "s4";
      default -> {}
    }
    return s;
  }

  @Coroutine
  public static String constantLabels() {
    final int local = 4;
    final String text = WORD + local;
    String s = "";
    for (int i = 2; i < 6; i++) {
      switch (i) {
        case SECRET - 1 -> s += await(value("two"));
        case SECRET -> s += "three";
        case local -> s += await(value("four"));
        default -> s += ".";
      }
      switch (WORD + i) {
        case WORD + SECRET:
          s += await(value("w3"));
          break;
        case text:
          s += "w4";
      }
    }
    return s;
  }

  @Coroutine
  public static String emptySwitches() {
    String s = "";
    switch (await(value(1))) {}
    switch (await(value(2))) {
      default:
    }
    switch (await(value("x"))) {
      default -> s += await(value("d"));
    }
    switch (s) {
      case "a":
      case "b":
      default:
        s += await(value("e"));
    }
    switch (await(value(Kind.ONE))) {
      case TWO -> s += "never";
    }
    return s;
  }

  @Coroutine
  public static String selectorOnce() {
    int i = 0;
    int[] array = {1, 2, 3};
    String s = "";
    switch (array[i++]) {
      case 1:
        s += await(value(i));
      case 2:
        s += i;
    }
    switch (i = await(value(array[i]))) {
      case 2 -> {
        i = 9;
        s += await(value(i));
      }
      default -> s += "never";
    }
    return s + i;
  }

  @Each({0, 1, 2, 3, 4})
  @Coroutine
  public static String jumpsOut(int k) {
    String s = "";
    outer:
    for (int i = 0; i < 3; i++) {
      switch (k) {
        case 0:
          s += await(value("c"));
          continue;
        case 1:
          if (i == 1) break outer;
          break;
        case 2:
          switch (i) {
            case 0:
              break;
            case 1:
              continue outer;
            default:
              s += await(value("in"));
              break outer;
          }
          s += "after";
        case 3:
          try {
            if (i == 2) return s + "r";
            break;
          } finally {
            s += await(value("f"));
          }
        default:
          s += "d";
      }
      s += i;
    }
    return s;
  }

  @Each({0, 1, 2, 3})
  @Coroutine
  public static String yieldsThroughFinally(int k) {
    String[] trail = {""};
    String s =
        "<"
            + switch (k) {
              case 0 -> {
                try {
                  yield "a" + await(value("y"));
                } finally {
                  trail[0] += await(value("f"));
                }
              }
              case 1 -> {
                try {
                  throw new IllegalStateException(await(value("m")));
                } catch (IllegalStateException e) {
                  yield e.getMessage();
                } finally {
                  trail[0] += "g";
                  await: pause();
                }
              }
              case 2 -> {
                while (true) {
                  try {
                    if (trail[0].length() > 2) yield trail[0];
                    continue;
                  } finally {
                    trail[0] += await(value("h"));
                  }
                }
              }
              default -> {
                try {
                  yield await(value("lost"));
                } finally {
                  yield "won";
                }
              }
            }
            + ">";
    return s + trail[0];
  }

  private static String join(Object... parts) {
    add("join");
    StringBuilder s = new StringBuilder();
    for (Object part : parts) s.append(part).append('|');
    return s.toString();
  }

  @Each({0, 1})
  @Coroutine
  public static String amongArguments(int k) {
    int n = 0;
    return join(
        n++,
        switch (k) {
          case 0 -> n++;
          default -> await(value(n += 10));
        },
        n++,
        switch (await(value(n))) {
          case 3 -> "three" + n++;
          default -> {
            n *= 2;
            yield await(value(n));
          }
        },
        n);
  }

  @Each({0, 1, 2})
  @Coroutine
  public static String mixedTypes(int k) {
    var v =
        switch (k) {
          case 0 -> 1;
          case 1 -> await(value(2L));
          default -> 'c';
        };
    Object o =
        switch (k) {
          case 0 -> 1;
          case 1 -> await(value(2L));
          default -> 'c';
        };
    double d =
        switch (k) {
          case 0 -> 1;
          case 1 -> await(value(2L));
          default -> 'c';
        };
    var c =
        switch (k) {
          case 0 -> 'a';
          case 1 -> 98;
          default -> await(value('c'));
        };
    var b =
        switch (k) {
          case 0 -> (byte) 1;
          case 1 -> await(value((short) 2));
          default -> (byte) 3;
        };
    Integer boxed =
        switch (k) {
          case 0 -> 1000;
          case 1 -> await(value((Integer) 2000));
          default -> null;
        };
    byte narrow =
        switch (k) {
          case 0 -> 1;
          case 1 -> await(value((byte) 2));
          default -> 'c';
        };
    return "" + v + o + d + c + (Object) b + boxed + narrow;
  }

  @Each({0, 1, 2})
  @Coroutine
  public static String polyArms(int k) {
    List<String> list =
        switch (k) {
          case 0 -> new ArrayList<>();
          case 1 -> await(value(List.of("x")));
          default -> List.of();
        };
    Supplier<String> supplier =
        switch (k) {
          case 0 -> () -> "lambda" + k;
          case 1 -> {
            String s = await(value("s"));
            yield () -> s + list.size();
          }
          default -> "ref"::toString;
        };
    IntSupplier[] numbers = {
      switch (k) {
        case 0 -> () -> 1;
        case 1 -> {
          int two = await(value(2));
          yield () -> two;
        }
        default -> list::size;
      }
    };
    return list + supplier.get() + numbers[0].getAsInt();
  }

  @Each({0, 1, 2})
  @Coroutine
  public static String unboxesInArm(int k) {
    Integer none = null;
    try {
      long l =
          switch (k) {
            case 0 -> none;
            case 1 -> await(value((Integer) 5));
            default -> await(value((Integer) null));
          };
      return "l" + l;
    } catch (NullPointerException e) {
      return "null";
    }
  }

  @Each({0, 1, 2})
  @Coroutine
  public static int throwsInArms(int k) {
    return switch (k) {
      case 0 -> throw new IllegalStateException(await(value("zero")));
      case 1 -> {
        if (await(value(true))) throw new IllegalArgumentException("one");
        yield 1;
      }
      default -> {
        await: crash(new UnsupportedOperationException("two"));
        throw new AssertionError("never");
      }
    };
  }

  @Each({0, 1, 2, 3})
  @Coroutine
  public static int asCondition(int k) {
    int n = 0;
    while (switch (n) {
      case 0, 1 -> await(value(true));
      default -> n < k;
    }) n++;
    if (switch (k) {
          case 0 -> await(value(false));
          case 1 -> true;
          default -> await(value(k == 2));
        }
        || n == 3) n += 100;
    return switch (k) {
          case 0 -> await(value(true));
          default -> false;
        }
        ? n
        : -n;
  }

  @Each({0, 1, 2})
  @Coroutine
  public static int nestedSelectors(int k) {
    return switch (switch (k) {
      case 0 -> await(value("a"));
      case 1 -> "b";
      default -> await(value("c")) + k;
    }) {
      case "a" -> 1;
      case "b" -> await(value(2));
      default ->
          switch (await(value(k))) {
            case 2 -> {
              switch (k) {
                case 2 -> {
                  int m = 0;
                  for (int i = 0; i < 3; i++) {
                    switch (i) {
                      case 1:
                        continue;
                      default:
                        m += await(value(i));
                    }
                  }
                  yield m;
                }
                default -> add("never");
              }
              yield -1;
            }
            default -> -2;
          };
    };
  }

  @Each({0, 1, 2})
  @Coroutine
  public static String awaitedWhole(int k) {
    return await(
            switch (k) {
              case 0 -> value("a");
              case 1 -> {
                add("block");
                yield value("b");
              }
              default -> "c" + await(value("d"));
            })
        + "!";
  }

  @Each({0, 1})
  @Coroutine
  public static String statementArms(int k) {
    StringBuilder s = new StringBuilder();
    switch (k) {
      case 0 -> s.append(await(value("a"))).append("b");
      case 1 -> {
        ;
      }
      default -> throw new IllegalStateException();
    }
    switch (k) {
      case 0 -> { await: pause(); }
      case 1 -> k = await(value(7));
      default -> s = null;
    }
    switch (k) {
      case 0 -> k++;
      case 7 -> new StringBuilder(await(value("n")));
      default -> s.append("d");
    }
    return s.toString() + k;
  }

  @Coroutine
  public static String captured() {
    List<Supplier<String>> all = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      switch (i) {
        case 0 -> {
          String a = await(value("a"));
          all.add(() -> a);
        }
        case 1 -> {
          int n = i;
          all.add(() -> "n" + n + await$());
          await: pause();
        }
        default -> {
          final String a;
          a = "d" + await(value(i));
          all.add(() -> a);
        }
      }
    }
    String s = "";
    for (Supplier<String> one : all) s += one.get();
    return s;
  }

  private static String await$() {
    return "$";
  }

  @Coroutine
  public static String localClassInCase() {
    switch (await(value(1))) {
      case 0:
        class Local {
          String name() {
            return "local";
          }
        }
        return new Local().name();
      case 1:
        class Other {
          String name = await$();
        }
        return new Other().name + 1;
      default:
        return "never";
    }
  }

  @Coroutine
  public static int compound() {
    int[] a = {1, 2};
    int i = 0;
    a[i++] +=
        switch (i) {
          case 1 -> {
            a[0] = 50;
            yield await(value(10));
          }
          default -> 0;
        };
    i += i +
        switch (a[0]) {
          case 11 -> await(value(i = 20));
          default -> 1;
        };
    return a[0] * 100 + i;
  }

  @Each({0, 1, 2})
  @Coroutine
  public static String textInside(int k) {
    int n = await(value(k));
    await: pause();
    String s =
        switch (n) {
          case 0:
            int x = n + 1;
            yield "zero" + x;
          case 1:
            for (int i = 0; ; i++) if (i == 3) yield "one" + i;
          default:
            Supplier<String> later =
                () ->
                    switch (k) {
                      case 2 -> {
                        yield "two";
                      }
                      default -> "never";
                    };
            yield later.get();
        };
    return s + await(value(n));
  }
}
