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
}
