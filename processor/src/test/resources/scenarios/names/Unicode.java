package scenarios.names;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Names beyond ASCII, unicode escapes, and text beyond the basic plane. */
public class Unicode {
  int größe = 3;

  @Coroutine
  static String grüße(String naïve, int π) {
    String \u0061bc = naïve + await(value(π));
    String 名前 = await(value("\u540d\u524d"));
    return abc + 名前 + '\u0041' + "\uD83D\uDE00" + await(value("😀")).length();
  }

  @Coroutine
  public static String all() {
    return await(grüße("ü", 3)) + await(new Unicode().ändern(4));
  }

  @Coroutine
  int ändern(int ß) {
    größe += await(value(ß));
    return größe;
  }

  @Coroutine
  public static char escaped() {
    char c = await(value('\u005c''));
    String s = await(value("\u0061+\u005c""));
    return s.length() == 1 ? c : '?';
  }
}
