package scenarios.closures;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.List;

/** Lambdas, references and classes for interfaces of coroutines whose arguments javac has captured or inferred. */
public class CapturedArguments {
  interface Asking<T, U> {
    @Coroutine
    String ask(T subject, U other);
  }

  record Box<T>(T content) {
    @Coroutine
    String has(Object other) {
      return content + " " + await(value(other));
    }
  }

  @Coroutine
  static <T, U> String ask(Asking<T, U> asking, T subject, U other) {
    return await(asking.ask(subject, other));
  }

  @Coroutine
  static <T, U> String askLast(T subject, U other, Asking<? super T, U> asking) {
    return await(asking.ask(subject, other));
  }

  static <T> T pick(T first, T second) {
    return first;
  }

  @Coroutine
  public static String ofWildcard() {
    Box<?> box = new Box<>("a");
    String reference = await(ask(Box::has, box, 1));
    String lambda = await(ask((subject, other) -> subject.content() + "" + await(value(other)), box, 2));
    return reference + lambda + await(askLast(box, 3, (subject, other) -> await(subject.has(other))));
  }

  @Coroutine
  public static String ofContent() {
    Box<? extends List<?>> box = new Box<>(List.of(1, "a"));
    await: pause();
    String first = await(ask((subject, other) -> await(value(other)) + "" + subject.size(), box.content(), 2));
    return first + await(askLast(box.content(), 3, (subject, other) -> subject.get(0) + "" + await(value(other))));
  }

  @Coroutine
  public static String ofSeveral() {
    var value = pick(1, "a");
    var list = List.of(1, "a");
    await: pause();
    String first = await(ask((subject, other) -> subject + "" + await(value(other)), value, 2));
    return first + await(askLast(list, 3, (subject, other) -> subject.get(0) + "" + await(value(other))));
  }

  @Coroutine
  public static String ofClass() {
    Box<? extends List<?>> box = new Box<>(List.of(1, "a"));
    Asking<Box<? extends List<?>>, Integer> asking = new Asking<>() {
      int asked;

      @Override
      @Coroutine
      public String ask(Box<? extends List<?>> subject, Integer other) {
        asked++;
        return subject.content().size() + "" + asked + await(value(other));
      }
    };
    return await(asking.ask(box, 1)) + await(ask(asking, box, 2));
  }
}
