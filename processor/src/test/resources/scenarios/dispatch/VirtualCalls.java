package scenarios.dispatch;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** An awaited call runs the receiver's own class's method, through abstract classes and super. */
public class VirtualCalls {
  abstract static class Server {
    final String name;

    Server(String name) {
      this.name = name;
    }

    @Coroutine
    String serve(int n) {
      String s = name + ":";
      for (int i = 0; i < n; i++) s += await(handle(i)) + " ";
      return s;
    }

    @Coroutine
    abstract String handle(int i);

    @Coroutine
    protected String common(String s) {
      return "[" + await(value(s)) + "]";
    }
  }

  static class Echo extends Server {
    Echo(String name) {
      super(name);
    }

    @Override
    @Coroutine
    String handle(int i) {
      return await(common("e" + i));
    }
  }

  static class Loud extends Echo {
    Loud() {
      super("loud");
    }

    @Override
    @Coroutine
    String handle(int i) {
      return await(super.handle(i)) + "!";
    }

    @Override
    @Coroutine
    public String common(String s) {
      String t = await(super.common(s + await(value("l"))));
      return t + t;
    }
  }

  static class Silent extends Server {
    Silent() {
      super("silent");
    }

    @Override
    @Coroutine
    String serve(int n) {
      return "nothing";
    }

    @Override
    @Coroutine
    String handle(int i) {
      throw new UnsupportedOperationException("silent " + i);
    }
  }

  @Coroutine
  public static String all() {
    String s = "";
    for (Server x : new Server[] {new Echo("a"), new Loud(), new Silent(), new Echo("b")}) {
      s += await(x.serve(2)) + "\n";
    }
    return s;
  }

  @Coroutine
  public static String throwing() {
    Server s = new Silent();
    try {
      return await(s.handle(await(value(4))));
    } catch (UnsupportedOperationException e) {
      return e.getMessage();
    }
  }

  @Coroutine
  public static String nullReceiver() {
    Server s = null;
    return await(s.handle(see("i", 1)));
  }
}
