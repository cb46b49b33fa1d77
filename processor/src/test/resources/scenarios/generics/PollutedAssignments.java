package scenarios.generics;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Assignments to generic fields, as values: Java casts neither what they take nor what they have, before it must. */
@SuppressWarnings({"unchecked", "rawtypes"})
public class PollutedAssignments {
  static class Box<T> {
    T content;
    private T secret;
  }

  static class Sorted<K extends Comparable<K>> {
    private K secret;
  }

  static List<String> numbers() {
    return (List) List.of(5);
  }

  static int noted(int value) {
    add(value);
    return value;
  }

  static Object first(Object first, int second) {
    return first;
  }

  static String text(String first, int second) {
    return first;
  }

  static <T> T same(T first, int second) {
    return first;
  }

  static Object content(Box<?> box) {
    return box.content;
  }

  static Object secret(Box<?> box) {
    return box.secret;
  }

  @Coroutine
  public static Object assignedToObject() {
    Box<String> box = new Box<>();
    await: pause();
    Object open = box.content = numbers().get(0);
    Object hidden = box.secret = numbers().get(0);
    return List.of(open, hidden, content(box), secret(box), await(value(1)));
  }

  @Coroutine
  public static Object keptAsOperand() {
    Box<String> box = new Box<>();
    Object open = first(box.content = numbers().get(0), await(value(1)));
    Object hidden = first(box.secret = numbers().get(0), await(value(1)));
    return List.of(open, hidden);
  }

  @Coroutine
  public static Object awaitedOperand() {
    Box<String> box = new Box<>();
    Object open = first(box.content = await(value(numbers().get(0))), 1);
    Object hidden = first(box.secret = await(value(numbers().get(0))), 1);
    return List.of(open, hidden);
  }

  @Coroutine
  public static Object askedForText() {
    Box<String> box = new Box<>();
    return text(box.content = numbers().get(0), await(value(noted(1))));
  }

  @Coroutine
  public static Object secretAskedForText() {
    Box<String> box = new Box<>();
    return text(box.secret = numbers().get(0), await(value(noted(1))));
  }

  @Coroutine
  public static Object awaitedAskedForText() {
    Box<String> box = new Box<>();
    return text(box.secret = await(value(numbers().get(0))), noted(1));
  }

  @Coroutine
  public static Object assignedToText() {
    Box<String> box = new Box<>();
    await: pause();
    add("before");
    String text = box.secret = numbers().get(0);
    return text;
  }

  @Coroutine
  public static int dereferenced() {
    Box<String> box = new Box<>();
    await: pause();
    return (box.secret = numbers().get(0)).length();
  }

  @Coroutine
  public static Object chained() {
    Box<String> box = new Box<>();
    Box<String> other = new Box<>();
    other.content = box.secret = other.secret = await(value(numbers().get(0)));
    box.content = box.secret = numbers().get(0);
    return List.of(content(other), secret(box), secret(other), content(box));
  }

  @Coroutine
  public static Object bounded() {
    Sorted<String> sorted = new Sorted<>();
    await: pause();
    Object o = sorted.secret = numbers().get(0);
    return o;
  }

  @Coroutine
  public static Object ofGenericCall() {
    Box<String> box = new Box<>();
    box.secret = same(numbers().get(0), await(value(2)));
    box.content = same(numbers().get(0), await(value(2)));
    return List.of(secret(box), content(box));
  }

  @Coroutine
  public static Object inArray() {
    Box<String> box = new Box<>();
    return new Object[] {box.secret = numbers().get(0), await(value(1)), box.content = numbers().get(0)};
  }

  @Coroutine
  public static Object concatenated() {
    Box<String> box = new Box<>();
    return (box.content = numbers().get(0)) + "" + await(value(1)) + (box.secret = numbers().get(0));
  }

  @Coroutine
  public static Object inLambda() {
    Box<String> box = new Box<>();
    Supplier<Object> supplier = () -> box.secret = numbers().get(0);
    await: pause();
    return supplier.get();
  }

  @Coroutine
  public static Object chosen() {
    Box<String> box = new Box<>();
    return await(value(true)) ? box.secret = numbers().get(0) : "no";
  }

  @Coroutine
  public static Object appended() {
    Box<String> box = new Box<>();
    box.content = numbers().get(0);
    box.secret = numbers().get(0);
    await: pause();
    Object open = box.content += "x";
    Object hidden = box.secret += "y";
    String text = same(box, 1).secret += "z";
    return List.of(open, hidden, text, box.content += await(value(1)), box.secret += await(value(2)));
  }

  @Coroutine
  public static Object appendedOfAnyType() {
    Box<String> box = new Box<>();
    box.secret = numbers().get(0);
    await: pause();
    String text = box.secret += 1;
    Object object = box.secret += 'c';
    String ofObject = same(box, 1).secret += new StringBuilder("s");
    same(box, 2).secret += 2.5;
    box.secret += null;
    return List.of(text, object, ofObject, box.secret);
  }

  @Coroutine
  public static Object functions() {
    Box<Function<String, Integer>> box = new Box<>();
    box.secret = text -> text.length();
    int length = (box.secret = String::length).apply("four") + await(value(1));
    return length + (box.content = box.secret).apply("three");
  }

  @Coroutine
  public static Object lists() {
    Box<List<Number>> box = new Box<>();
    box.secret = new ArrayList<>(List.of(1, 2.0));
    box.secret.addAll(box.secret = List.copyOf(box.secret));
    return first(box.secret = List.of(await(value(1)), 2L), await(value(1)));
  }
}
