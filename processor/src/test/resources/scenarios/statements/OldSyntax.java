package scenarios.statements;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** C-style arrays, modifiers, annotations and odd but legal forms. */
public class OldSyntax {
  @Coroutine
  static int cStyle(int a[], final int... rest)[] {
    int b[] = {await(value(1))}, c = 2, d[][] = {{3}};
    final @SuppressWarnings("unused") int e = a[0] + b[0] + c + d[0][0];
    return new int[] {e, rest.length};
  }

  @Coroutine
  public static int[] called() {
    return await(cStyle(new int[] {5}, 6, 7));
  }

  @SuppressWarnings("all")
  @Deprecated
  @Coroutine
  final synchronized0 odd() throws RuntimeException, IllegalStateException {
    ;;
    await: pause();
    return new synchronized0();
  }

  static class synchronized0 {}

  @Coroutine
  public String forms() {
    final synchronized0 x = await(odd());
    if (await(value(true))) ; else { }
    for (;;) { break; }
    int i = 0, j = 0;
    for (i = 0, j = 1; i < 1; i++, j++) ;
    do ; while (await(value(false)));
    switch (i) { default: }
    switch (await(value(1))) { case 1: case 2: ; }
    l: m: n: for (;;) { if (await(value(true))) break m; continue n; }
    { { await: pause(); } }
    return "" + (x != null) + i + j + (((i)))+ - + - i;
  }
}
