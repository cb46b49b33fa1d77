package scenarios.names;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.*;
import java.util.Map.Entry;
import static java.lang.Math.max;
import static java.util.stream.Collectors.*;

/** Names that come from static imports, supertypes and outer types mean the same in generated code. */
public class ImportsAndInheritance extends Parent implements Constants {
  static class List {
    String own = "own list";
  }

  @Coroutine
  public String inherited() {
    int x = LIMIT + await(value(1)) + inheritedStatic++ + inheritedField;
    inheritedField += await(value(2));
    inheritedStatic *= await(value(2));
    return x + NAME + inheritedStaticMethod(await(value(3))) + inheritedMethod(inheritedField) + inheritedStatic + super.inheritedField + this.inheritedMethod(1);
  }

  @Coroutine
  public String types() {
    Member m = new Member();
    Shape s = await(value(new Shape()));
    InnerMember i = new InnerMember();
    Kind k = Kind.values()[await(value(1))];
    List l = new List();
    String r = m.name + s.sides + i.name + l.own;
    switch (k) {
      case A -> r += "a";
      case B -> r += await(value("b"));
    }
    return r;
  }

  @Coroutine
  public static String imports() {
    Entry<String, Integer> e = Map.entry(await(value("k")), max(1, await(value(2))));
    Set<Integer> s = new TreeSet<>(Arrays.asList(3, await(value(1))));
    return e + "" + s + s.stream().map(x -> "" + x).collect(joining(await(value("-")))) + Constants.helper();
  }
}

interface Constants {
  int LIMIT = 4;
  String NAME = "constant";

  static String helper() {
    return "interface";
  }

  class Shape {
    int sides = 3;
  }
}

class Parent {
  static int inheritedStatic = 5;
  int inheritedField = 6;

  static String inheritedStaticMethod(int x) {
    return "static" + x;
  }

  String inheritedMethod(int x) {
    return "method" + x;
  }

  static class Member {
    String name = "member";
  }

  class InnerMember {
    String name = "inner" + inheritedField;
  }

  enum Kind { A, B }
}
