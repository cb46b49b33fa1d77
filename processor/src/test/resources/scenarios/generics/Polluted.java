package scenarios.generics;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** Values that are not what their types say: Java finds that only where it casts, and it casts only where it must. */
@SuppressWarnings({"unchecked", "rawtypes"})
public class Polluted {
  static class Box<T> {
    T content;
    private T secret;
    T[] all;

    Box(Object content) {
      this.content = (T) content;
      secret = (T) content;
      all = (T[]) new Object[] {content};
    }

    T get() {
      return content;
    }

    T[] array() {
      return all;
    }

    @Coroutine
    T fetch() {
      return await(value(content));
    }

    @Coroutine
    T[] fetchAll() {
      await: pause();
      return all;
    }
  }

  static class Sorted<K extends Comparable<K>> extends Box<K> {
    Sorted(Object content) {
      super(content);
    }

    @Coroutine
    String list() {
      return Arrays.asList(array()) + show(await(fetchAll())) + await(value(1));
    }

    @Coroutine
    String kept() {
      return show(array(), await(value(1))) + Arrays.asList(await(fetchAll()));
    }
  }

  static String show(Object o) {
    return "object";
  }

  static String show(Object o, Object p) {
    return "objects " + (o == null);
  }

  static String named(CharSequence s, int i) {
    return "named";
  }

  static <T> T same(T value, int i) {
    return value;
  }

  static Box<String> box() {
    return new Box<>(1);
  }

  // Operands that wait for an await.

  @Coroutine
  public static String operandOfObject() {
    return show(box().get(), await(value(1)));
  }

  @Coroutine
  public static String operandOfVariable() {
    return show(same(box().get(), await(value(1))));
  }

  @Coroutine
  public static String operandOfString() {
    return named(box().get(), await(value(1)));
  }

  @Coroutine
  public static String operandField() {
    return show(box().content, await(value(1)));
  }

  @Coroutine
  public static String operandPrivateField() {
    return show(box().secret, await(value(1)));
  }

  @Coroutine
  public static String operandArray() {
    return show(box().array(), await(value(1)));
  }

  @Coroutine
  public static String operandArrayOfSorted() {
    return await(new Sorted<String>("s").kept());
  }

  @Coroutine
  public static String resultArrayOfSorted() {
    return await(new Sorted<String>("s").list());
  }

  @Coroutine
  public static boolean operandOfEquality() {
    return box().get() == (Object) await(value("s"));
  }

  @Coroutine
  public static boolean operandOfEqualityOfStrings() {
    return box().get() == await(value("s"));
  }

  @Coroutine
  public static boolean operandOfNull() {
    return box().get() != null & await(value(true));
  }

  @Coroutine
  public static String operandOfConcatenation() {
    return box().get() + await(value(1));
  }

  @Coroutine
  public static Object operandCast() {
    return show((Object) box().get(), await(value(1)));
  }

  @Coroutine
  public static Object operandCastUp() {
    return show((CharSequence) box().get(), await(value(1)));
  }

  @Coroutine
  public static Object operandParenthesized() {
    return show(((box().get())), await(value(1)));
  }

  @Coroutine
  public static Object operandConditional() {
    return show(await(value(true)) ? box().get() : "s", await(value(1)));
  }

  @Coroutine
  public static Object operandConditionalPlain() {
    boolean b = await(value(true));
    return show(b ? box().get() : "s", await(value(1)));
  }

  @Coroutine
  public static Object operandSwitch() {
    int k = await(value(1));
    return show(
        switch (k) {
          case 1 -> box().get();
          default -> "s";
        },
        await(value(1)));
  }

  @Coroutine
  public static Object elements() {
    return show(new Object[] {box().get(), await(value(1))});
  }

  @Coroutine
  public static Object elementsOfStrings() {
    return show(new CharSequence[] {box().get(), await(value("1"))});
  }

  @Coroutine
  public static Object varargs() {
    return Arrays.asList(box().get(), await(value("1"))).size();
  }

  @Coroutine
  public static Object varargsOfBox() {
    return List.of(box().get(), await(box().fetch())).size();
  }

  @Coroutine
  public static Object constructor() {
    return new Box<Object>(same(box().get(), await(value(2)))).content;
  }

  @Coroutine
  public static int receiver() {
    return box().get().compareTo(await(value("s")));
  }

  @Coroutine
  public static int receiverOfObject() {
    return box().get().hashCode() + await(value(1));
  }

  @Coroutine
  public static boolean receiverEquals() {
    return box().get().equals(await(value("s")));
  }

  @Coroutine
  public static boolean test() {
    return box().get() instanceof String & await(value(true));
  }

  @Coroutine
  public static boolean testBehind() {
    return show(box().get() instanceof Object, await(value(1))) == null;
  }

  // Results of awaits.

  @Coroutine
  public static String resultOfObject() {
    return show(await(box().fetch()));
  }

  @Coroutine
  public static String resultOfVariable() {
    return show(same(await(box().fetch()), 1));
  }

  @Coroutine
  public static String resultOfString() {
    return named(await(box().fetch()), 1);
  }

  @Coroutine
  public static int resultReceiver() {
    return await(box().fetch()).length();
  }

  @Coroutine
  public static int resultReceiverOfObject() {
    return await(box().fetch()).hashCode();
  }

  @Coroutine
  public static void resultUnread() {
    await(box().fetch());
    await: box().fetch();
  }

  @Coroutine
  public static Object resultCast() {
    return show((Object) await(box().fetch()));
  }

  @Coroutine
  public static boolean resultEquality() {
    return await(box().fetch()) == (Object) "s";
  }

  @Coroutine
  public static String resultConcatenation() {
    return await(box().fetch()) + "s";
  }

  @Coroutine
  public static String resultArray() {
    return show(await(new Box<String>("s").fetchAll()));
  }

  @Coroutine
  public static int resultAsList() {
    return Arrays.asList(await(new Box<String>("s").fetchAll())).size();
  }

  @Coroutine
  public static String resultTwice() {
    return show(await(box().fetch()), await(box().fetch()));
  }

  @Coroutine
  public static String markedPlain() {
    return show(await(value(box().get())));
  }

  @Coroutine
  public static Object returned() {
    return await(box().fetch());
  }

  @Coroutine
  static String returnsString() {
    await: pause();
    return box().get();
  }

  @Coroutine
  public static String returnedCallee() {
    return show(await(returnsString()));
  }

  @Coroutine
  static String returnsResult() {
    return await(box().fetch());
  }

  @Coroutine
  public static String returnedResult() {
    return show(await(returnsResult()));
  }

  // Variables.

  @Coroutine
  public static String variable() {
    String s = box().get();
    await: pause();
    return s;
  }

  @Coroutine
  public static String variableOfObject() {
    Object s = box().get();
    Object t = await(box().fetch());
    await: pause();
    return show(s, t);
  }

  @Coroutine
  public static String variableOfResult() {
    String s = await(box().fetch());
    return show(s);
  }

  @Coroutine
  public static String variableInferred() {
    var s = await(box().fetch());
    return show(s);
  }

  @Coroutine
  public static Object assigned() {
    Object o;
    o = await(box().fetch());
    Object[] a = new Object[1];
    a[await(value(0))] = box().get();
    a[0] = await(box().fetch());
    return show(o, a[0]);
  }

  @Coroutine
  public static Object assignedString() {
    String[] a = new String[1];
    a[await(value(0))] = box().get();
    return a[0];
  }

  @Coroutine
  public static Object assignedValue() {
    Object[] a = new Object[1];
    return show(a[0] = box().get(), await(value(1)));
  }

  @Coroutine
  public static Object lambda() {
    int k = await(value(1));
    Supplier<Object> s = () -> box().get();
    return show(s.get(), k);
  }

  @Coroutine
  public static String thrown() {
    Box<RuntimeException> box = new Box<>("s");
    await: pause();
    throw box.get();
  }

  @Coroutine
  public static int unboxed() {
    Box<Integer> box = new Box<>("s");
    return box.get() + await(value(1));
  }

  @Coroutine
  public static String unboxedNot() {
    Box<Integer> box = new Box<>("s");
    return show(box.get(), await(value(1)));
  }

  @Coroutine
  public static int unboxedResult() {
    Box<Integer> box = new Box<>("s");
    return await(box.fetch());
  }

  @Coroutine
  public static int selected() {
    Box<String> box = box();
    switch (await(box.fetch())) {
      case "s":
        return 1;
      default:
        return 2;
    }
  }

  @Coroutine
  public static boolean tested() {
    return await(box().fetch()) instanceof String;
  }

  @Coroutine
  public static boolean isNull() {
    return await(box().fetch()) == null;
  }

  // What is more than Java asks for, and less than the type says.

  static Box<String> builder() {
    return new Box<>(new StringBuilder("b"));
  }

  static class Taker {
    final CharSequence taken;

    <T extends CharSequence> Taker(T taken, int i) {
      this.taken = taken;
    }

    Taker(List<? extends CharSequence> all, CharSequence... more) {
      taken = more[0];
    }
  }

  @Coroutine
  public static String wider() {
    return named(builder().get(), await(value(1)));
  }

  @Coroutine
  public static Object widerElements() {
    return new CharSequence[] {builder().get(), await(value("1"))}.length;
  }

  @Coroutine
  public static Object widerVariable() {
    CharSequence s = await(builder()).fetch();
    return s.length() + await(value(1));
  }

  @Coroutine
  public static Object widerConstructor() {
    return new Taker(List.of(), builder().get(), await(value("x"))).taken.toString();
  }

  @Coroutine
  public static Object genericConstructor() {
    return new Taker(builder().get(), await(value(1))).taken.toString();
  }

  @Coroutine
  public static Object anonymous() {
    return new Taker(List.of(), builder().get(), await(value("x"))) {
      @Override
      public String toString() {
        return "anonymous " + taken.length();
      }
    }.toString();
  }

  // Awaited by their receiver.

  @Coroutine
  public static String receiverOfCall() {
    return show(await(box()).fetch());
  }

  @Coroutine
  public static String receiverOfCallNamed() {
    return named(await(box()).fetch(), 1);
  }

  @Coroutine
  public static String receiverOfCallTwice() {
    return show(await(box()).fetch(), await(box()).fetch());
  }

  @Coroutine
  public static void receiverOfCallUnread() {
    await(box()).fetch();
  }

  @Coroutine
  public static Object receiverOfCallReturned() {
    return await(box()).fetch();
  }

  @Coroutine
  static String receiverOfCallString() {
    return await(box()).fetch();
  }

  @Coroutine
  public static Object receiverOfCallReturnedString() {
    return await(receiverOfCallString());
  }

  @Coroutine
  public static Object receiverOfCallAssigned() {
    Object o = await(box()).fetch();
    Object p;
    p = await(box()).fetch();
    return show(o, p);
  }

  @Coroutine
  public static Object receiverOfCallCast() {
    return show((Object) await(box()).fetch(), (Object) await(box()).fetch());
  }

  @Coroutine
  public static boolean receiverOfCallCompared() {
    return await(box()).fetch() != null && await(box()).fetch() == (Object) await(box()).fetch();
  }

  @Coroutine
  public static boolean receiverOfCallTested() {
    return await(box()).fetch() instanceof CharSequence;
  }

  @Coroutine
  public static Object receiverOfCallInMark() {
    return await(value(show(await(box()).fetch())));
  }

  // Fields and elements.

  @Coroutine
  public static Object appended() {
    Box<String> box = box();
    box.content += await(value("x"));
    return box.content;
  }

  @Coroutine
  public static Object appendedSecretly() {
    Box<String> box = box();
    box.secret += await(value("x"));
    return box.secret;
  }

  @Coroutine
  public static Object counted() {
    Box<Integer> box = new Box<>("s");
    box.content += await(value(1));
    return box.content;
  }

  @Coroutine
  public static Object moved() {
    Box<String> box = box();
    Box<String> other = new Box<>("other");
    await: pause();
    other.content = box.content;
    return other.content;
  }

  @Coroutine
  public static Object movedSecretly() {
    Box<String> box = box();
    Box<String> other = new Box<>("other");
    await: pause();
    other.secret = box.secret;
    return other.secret;
  }

  @Coroutine
  public static Object movedToObject() {
    Box<String> box = box();
    Box<Object> other = new Box<>("other");
    await: pause();
    other.secret = box.secret;
    other.content = box.secret;
    return other.secret + "" + other.content;
  }

  @Coroutine
  public static Object element() {
    return show(box().all[0], await(value(1)));
  }

  @Coroutine
  public static Object elementAwaited() {
    return show(box().all[await(value(0))]);
  }

  @Coroutine
  public static int length() {
    return box().all.length + await(value(1));
  }

  @Coroutine
  public static Object concatenationOfBox() {
    Box<Integer> box = new Box<>("s");
    return box.get() + "x" + await(value(1));
  }

  @Coroutine
  public static Object concatenationOfOther() {
    Box<List<String>> box = new Box<>("s");
    return box.get() + "x" + await(value(1));
  }

  @Coroutine
  public static Object equalToNumber() {
    Box<Integer> box = new Box<>("s");
    return box.get() == await(value(1));
  }

  @Coroutine
  public static Object negated() {
    Box<Boolean> box = new Box<>("s");
    return !box.get() & await(value(true));
  }

  @Coroutine
  public static Object chosen() {
    Box<Boolean> box = new Box<>("s");
    return box.get() ? await(value(1)) : 2;
  }

  @Coroutine
  public static Object synchronizedOn() {
    synchronized (box().get()) {
      add("held");
    }
    return await(value(1));
  }

  @Coroutine
  public static Object iterated() {
    Box<List<String>> box = new Box<>("s");
    for (Object o : box.get()) add(await(value(o)));
    return "done";
  }

  @Coroutine
  public static Object spawned() {
    int k = await(value(1));
    Supplier<String> s = box()::get;
    return show(s.get(), k);
  }

  @Coroutine
  public static Object captured() {
    Box<?> box = new Box<>("s");
    Box<? extends Number> number = new Box<>("s");
    return show(box.get(), await(value(1))) + show(number.get(), await(value(1)));
  }

  @Coroutine
  public static Object listed() {
    List<Integer> list = (List) List.of("a", "b");
    return show(list.get(0), list.get(await(value(1))));
  }

  @Coroutine
  public static Object overloaded() {
    List<Integer> list = (List) List.of("a", "b");
    return String.valueOf((Object) list.get(0)) + new StringBuilder().append(list.get(0)).append(await(value(1)));
  }

  @Coroutine
  public static Object appendedAtOnce() {
    Box<String> box = box();
    Box<String> other = box();
    await: pause();
    box.secret += "x";
    box.content += "x";
    same(other, 1).secret += "y";
    return box.secret + box.content + other.secret;
  }

  @Coroutine
  public static Object appendedInTarget() {
    Box<String>[] boxes = new Box[] {box()};
    boxes[await(value(0))].secret += "x";
    boxes[await(value(0))].content += "y";
    return boxes[0].secret + boxes[0].content;
  }

  @Coroutine
  public static Object movedAfterAwait() {
    Box<String>[] boxes = new Box[] {box(), new Box<>("other")};
    boxes[await(value(1))].secret = boxes[0].secret;
    boxes[await(value(1))].content = boxes[0].content;
    return boxes[1].secret;
  }

  @Coroutine
  public static Object movedResult() {
    Box<String> box = new Box<>("other");
    box.secret = await(box()).fetch();
    box.content = await(box()).fetch();
    return box.secret;
  }

  @Coroutine
  public static Object chosenReceiver() {
    boolean b = await(value(true));
    Object o = b ? await(box()).fetch() : 1;
    Object p =
        switch (await(value(1))) {
          case 1 -> await(box()).fetch();
          default -> 2;
        };
    return show(o, p);
  }

  @Coroutine
  public static Object unboxedByCast() {
    Box<Integer> box = new Box<>("s");
    return (int) await(box).fetch();
  }

  @Coroutine
  public static long unboxedAndWidened() {
    Box<Integer> box = new Box<>(3);
    long l = await(box).fetch();
    long[] all = {await(box).fetch(), box.get(), await(value(1))};
    return l + all[0] + same(box.get(), await(value(1)));
  }

  @Coroutine
  public static long passedUnboxed() {
    Box<Integer> box = new Box<>(3);
    return Math.max(box.get(), await(box).fetch()) + Math.addExact(await(box).fetch(), await(value(1)));
  }
}
