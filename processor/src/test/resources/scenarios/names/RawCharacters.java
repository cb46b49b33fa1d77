package scenarios.names;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.List;
import java.util.stream.Collectors;

/** Characters that no keyboard has, as they are. */
public class RawCharacters {
  private static String codes(String text) {
    return text.codePoints().mapToObj(Integer::toHexString).collect(Collectors.joining(" "));
  }

  @Coroutine
  public static String literals() {
    List<String> all = List.of(await(value("")), await(value("17")), await(value("")), await(value("")), await(value("")), await(value("")), await(value("")), await(value("")), await(value("")), await(value("")), await(value(" ")), await(value(" ")), await(value("﻿")), await(value(" ")), await(value("‍")), await(value("‮‬")), await(value("😀")), await(value("\\")));
    return all.stream().map(RawCharacters::codes).collect(Collectors.joining(","));
  }

  @Coroutine
  public static String besides() {
    String s = await(value("a")) + "" + "x  y" + '' + ' '; //      in a comment
    char c = '';
    /*  7   */
    return codes(s + c + await(value("int declaration$$ = ")) + "int declaration$$ = 3");
  }

  @Coroutine
  public static String block() {
    String s = await(value("b"));
    return codes(s + """
        one  two  three  vt  ff
           nel   ls   ps $ $L $$ int declaration$$ =
        17 \
        end \u2028 \\""" + await(value(1)));
  }

  @Coroutine
  public static String local() {
    class Local {
      final String text = "5 ";

      @Coroutine
      String get() {
        return text + await(value(" "));
      }
    }
    return codes(await(new Local().get()));
  }
}
