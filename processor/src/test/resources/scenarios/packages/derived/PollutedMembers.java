package scenarios.packages.derived;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.List;
import scenarios.packages.base.Stock;

/** Inherited fields that are not of the type that the subclass gives them: Java casts them only where it must. */
@SuppressWarnings({"unchecked", "rawtypes"})
public class PollutedMembers extends Stock<String, String> {
  static List<String> numbers() {
    return (List) List.of(5);
  }

  static Object first(Object first, int second) {
    return first;
  }

  @Coroutine
  public Object moved() {
    await: pause();
    value = numbers().get(0);
    this.value = numbers().get(0);
    Object read = value;
    Object assigned = value = numbers().get(0);
    return List.of(read, assigned, first(value, await(value(1))), first(super.value, await(value(1))));
  }

  @Coroutine
  public Object asked() {
    value = numbers().get(0);
    add("before");
    await: pause();
    return value.length();
  }

  @Coroutine
  public Object kept() {
    value = numbers().get(0);
    await: pause();
    String text = value;
    return text;
  }

  static String text(String text) {
    return text;
  }

  PollutedMembers counted() {
    add("counted");
    return this;
  }

  @Coroutine
  public Object unread() {
    value = numbers().get(0);
    all.add(value);
    await: pause();
    current();
    this.entry(0);
    super.current();
    counted().current();
    Object read = current();
    return List.of(read, entry(await(value(0))), first(super.entry(0), await(value(1))));
  }

  @Coroutine
  public Object readCall() {
    value = numbers().get(0);
    add("before");
    await: pause();
    return text(current());
  }

  @Coroutine
  public Object readSuperCall() {
    value = numbers().get(0);
    add("before");
    await: pause();
    return super.current().length();
  }

  @Coroutine
  public Object unreadWithArguments() {
    value = numbers().get(0);
    await: pause();
    put("a", "b");
    value = numbers().get(0);
    Object old = put("c", await(value("d")));
    value = numbers().get(0);
    Object more = super.put("e", "f");
    value = numbers().get(0);
    or(text -> (String) (Object) numbers().get(0));
    Object last = super.or(text -> numbers().get(0), await(value("g")));
    value = "h";
    String read = or(text -> text.concat("i"), "j") + super.or(text -> text.concat("k"));
    return List.of(old, more, last, read);
  }

  @Coroutine
  public Object readWithArguments() {
    value = numbers().get(0);
    add("before");
    await: pause();
    return put("a", await(value("b"))).length();
  }

  @Coroutine
  public Object appended() {
    value = numbers().get(0);
    await: pause();
    value += "a";
    Object first = value;
    value = numbers().get(0);
    counted().value += "b" + await(value(1));
    Object second = value;
    value = numbers().get(0);
    counted().value += "c";
    return List.of(first, second, value);
  }
}
