package scenarios.exceptions;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** A break or continue that a finally replaces never arrives, so that what it would go to is not reached by it. */
public class JumpsReplaced {
  @Coroutine
  static void breakOfLoop() {
    for (; ; ) {
      try {
        break;
      } finally {
        add("finally");
        return;
      }
    }
  }

  @Coroutine
  static int breakOfOuterLoop(int n) {
    outer:
    while (true) {
      for (int i = 0; i < n; i++) {
        try {
          if (i > 1) break outer;
        } finally {
          if (i > 0) return i; else throw new IllegalStateException("first");
        }
      }
      n = 1;
    }
  }

  @Coroutine
  static int breakInCatch(int n) {
    do {
      try {
        if (n > 0) throw new IllegalStateException("n");
        continue;
      } catch (IllegalStateException e) {
        add(e.getMessage());
        break;
      } finally {
        return n;
      }
    } while (true);
  }

  @Coroutine
  static int continueOfLoop(int n) {
    do {
      try {
        continue;
      } finally {
        return n;
      }
    } while (n > 0);
  }

  @Coroutine
  static void breakOfBlock() {
    block:
    {
      try {
        break block;
      } finally {
        throw new IllegalStateException("block");
      }
    }
  }

  @Coroutine
  static void breakOfTry() {
    attempt:
    try {
      break attempt;
    } finally {
      throw new IllegalStateException("try");
    }
  }

  @Coroutine
  static int breakOfSwitch(int n) {
    switch (n) {
      case 1:
        try {
          break;
        } finally {
          return 10;
        }
      default:
        throw new IllegalStateException("default");
    }
  }

  @Coroutine
  static int inFinally(int n) {
    while (true) {
      try {
        add("body");
      } finally {
        if (n > 0) break;
        return 0;
      }
    }
    return n;
  }

  @Coroutine
  static int awaitsInside() {
    for (; ; ) {
      try {
        if (await(value(1)) > 0) break;
      } finally {
        return await(value(2));
      }
    }
  }

  @Coroutine
  static int awaitsBehind() {
    while (true) {
      try {
        break;
      } finally {
        return await(value(2));
      }
    }
  }

  @Coroutine
  public static void all() {
    await: breakOfLoop();
    add(await(breakOfOuterLoop(2)));
  }

  @Coroutine
  public static void more() {
    add(await(breakInCatch(0)));
    add(await(breakInCatch(1)));
    add(await(continueOfLoop(3)));
    add(await(breakOfSwitch(1)));
    add(await(inFinally(0)));
    add(await(inFinally(1)));
  }

  @Coroutine
  public static void block() {
    await: breakOfBlock();
  }

  @Coroutine
  public static void attempt() {
    await: breakOfTry();
  }

  @Coroutine
  public static int inside() {
    return await(awaitsInside());
  }

  @Coroutine
  public static int behind() {
    return await(awaitsBehind());
  }
}
