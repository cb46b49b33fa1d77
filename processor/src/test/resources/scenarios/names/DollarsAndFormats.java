package scenarios.names;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Dollars, percent signs, escapes and comments in literals and names. */
public class DollarsAndFormats {
  @Coroutine
  public static String literals() {
    String $L = await(value("$L $S $T $$ $N $[ $] $W"));
    String s = "%s %d %n $1L ${x} \\u0041 \" \\ \t|";
    char c = '$';
    char quote = '\'';
    await: pause();
    return $L + s + c + quote + "$" + await(value('"')) + "/* no comment */" + "// none";
  }

  @Coroutine
  public static String comments() {
    int a = /* before { */ await(/* in */ value(1) // after }
        /* last */) + /* ; */ 2;
    // await(value(5));
    /* break; */ await: /* label */ pause();
    return "" + /* " */ a; // end
  }

  @Coroutine
  public static String blocks() {
    String a = """
        first
          indented $L
        \"""quoted\"""
        trailing\s\s
        joined \
        line""";
    String b = await(value("""
      x
     y
    """)) + """
            deep %s
            """;
    java.util.function.Supplier<String> f = () -> """
        in lambda
          two
        """;
    await: pause();
    return a + b + f.get() + """
        ${end}""" + await(value(""));
  }

  @Coroutine
  public static String escapes() {
    return await(value("\0\7\177\b\t\n\f\r\"\'\\")) + '\u0000' + "\u00e9" + '\uD83D' + "\uD83D\uDE00" + (int) await(value('\377'));
  }

  @Coroutine
  public static int $() {
    int $$ = await(value(1));
    int _$ = $$ + 1;
    return $$ + _$;
  }
}
