package scenarios.cases.ownlang;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** A package with its own Object, String, Override and Exception. */
public class Case077OwnTypes {
  @Coroutine
  public java.lang.String all() {
    Object o = await(value(new Object()));
    String s = await(value(new String()));
    try {
      await: crash(new Exception());
    } catch (Exception e) {
      return o.name() + s.name() + await(value(e.getMessage()));
    }
    return "never";
  }
}

class Object {
  java.lang.String name() {
    return "object";
  }
}

class String {
  java.lang.String name() {
    return "string";
  }
}

@interface Override {}

class Exception extends java.lang.Exception {
  Exception() {
    super("own");
  }
}
