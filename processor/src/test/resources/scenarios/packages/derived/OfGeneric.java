package scenarios.packages.derived;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import scenarios.packages.base.Stock;

/** Members of a generic superclass in another package. */
public class OfGeneric extends Stock<String, List<Integer>> {
  @Coroutine
  public String fields() {
    first = await(value("a"));
    value = List.of(await(value(1)));
    all.add(value);
    all.get(0).get(0).intValue();
    this.first += await(value("b")) + first.length();
    count += value.get(0) + await(value(2));
    super.value = new ArrayList<>(value);
    super.value.add(count++);
    return first + value + all + count + super.first.charAt(0) + this.value.get(0).intValue();
  }

  @Coroutine
  public String methods() {
    List<Object> to = new ArrayList<>();
    List<Integer> old = put("k", List.of(await(value(3))));
    int size = put(await(value("l")), List.of(4, 5)).size() + super.put("m", List.of()).size();
    int echoed = echo(List.of(6), to).get(0) + super.echo(List.of(await(value(7))), to).get(0);
    BiFunction<String, List<Integer>, List<Integer>> reference = this::put;
    BiFunction<String, List<Integer>, List<Integer>> ofSuper = super::put;
    int applied = reference.apply("n", List.of(8)).size() + ofSuper.apply("o", List.of(9)).get(0);
    String hiding = hiding(await(value("h")), "p").trim() + this.<String>hiding("i", "q").length();
    return "" + old + size + echoed + to + applied + hiding + first;
  }

  static class Deeper<X extends CharSequence> extends Stock.Texts<X> {
    final X initial;

    Deeper(X initial) {
      this.initial = initial;
    }

    @Coroutine
    String run() {
      value = await(value(initial));
      first = value + first;
      X old = put(first, value);
      return first.length() + "" + old.length() + value.charAt(0) + this.echo(initial, new ArrayList<CharSequence>());
    }
  }

  @Coroutine
  public static String deeper() {
    return await(new Deeper<>("deep").run());
  }

  @SuppressWarnings({"rawtypes", "unchecked"})
  static class OfRaw extends Stock {
    @Coroutine
    String run() {
      value = await(value(1));
      first = await(value("a"));
      Object old = put(2, await(value("b")));
      all.add(echo(3, all));
      this.all.add(super.value);
      count++;
      return "" + old + value + first + all + count + super.put("x", 4);
    }
  }

  @Coroutine
  public static String ofRaw() {
    return await(new OfRaw().run());
  }

  static class Box<T> {
    private T content;

    private Box(T content) {
      this.content = content;
    }

    private Box<T> with(T other) {
      content = other;
      return this;
    }

    class Inner<U> {
      private final U mine;

      private Inner(U mine) {
        this.mine = mine;
      }
    }
  }

  @Coroutine
  public static String constructors() {
    Number number = new Box<Number>(await(value(1))).with(2.5).content;
    String text = new Box<>("a").with(await(value("b"))).content.trim();
    Box<Object> box = new Box<Object>("c").with(3);
    Object inner = box.new Inner<Object>(await(value("d"))).mine;
    return number + text + box.content + inner;
  }
}
