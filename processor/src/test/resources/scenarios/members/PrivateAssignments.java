package scenarios.members;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;

/** Assignments to private fields narrow constants, and evaluate the object that has the field once. */
public class PrivateAssignments {
  private static final byte CONSTANT = 5;
  private byte aByte;
  private short aShort;
  private char aChar;
  private Byte boxedByte;
  private Character boxedChar;
  private PrivateAssignments next;
  private int count;
  private String text = "t";
  private Integer boxed = 1;
  final int constant = 3;
  private final int privateConstant = 4;

  @Coroutine
  public String narrowed() {
    await: pause();
    aByte = 1;
    aShort = 'c';
    aChar = 65;
    this.aByte = CONSTANT;
    boxedByte = 7;
    boxedChar = 66;
    (this).aShort = (short) (aByte = 3);
    return "" + aByte + aShort + aChar + boxedByte + boxedChar;
  }

  @Coroutine
  public String ofComputedObjects() {
    next = new PrivateAssignments();
    next.next = new PrivateAssignments();
    await: pause();
    this.next.count += 2;
    next.next.count += next().next.count;
    next().count += see("n", 4);
    next().text += next().count++;
    next().boxed *= 1 + see("n", next().boxed -= 5);
    next.next.count++;
    next().next.aByte <<= 2;
    return next.count + " " + next.next.count + next.text + next.boxed;
  }

  private PrivateAssignments next() {
    add("next");
    return next;
  }

  @Coroutine
  public void objectIsReadFirst() {
    await: pause();
    next().count += see("n", 1);
  }

  private static class Cell<T> {
    private T value;
    private Cell<T> next;
  }

  @Coroutine
  public String ofGenericObjects() {
    Cell<String> cell = new Cell<>();
    cell.next = new Cell<>();
    cell.next.value = "a";
    await: pause();
    cell.next.value += "b";
    Cell<? extends CharSequence> some = cell;
    Cell<Integer> number = new Cell<>();
    number.next = number;
    number.value = 1;
    number.next.value++;
    number.value += number.next.value-- + 5;
    number.next.value *= 2;
    Cell<Byte> small = new Cell<>();
    small.value = 1;
    return cell.next.value + some.next.value.length() + number.value + small.value;
  }

  /** Constants of an instance are constants where they are named simply. */
  @Coroutine
  public int constantsOfTheInstance() {
    byte a = constant;
    byte b = privateConstant;
    int result = 0;
    switch (await(value(3))) {
      case constant:
        result += 1;
        break;
      case privateConstant:
        result += 2;
        break;
      default:
    }
    await: pause();
    switch (see("n", 4)) {
      case constant:
        result += 10;
        break;
      case privateConstant:
        result += 20;
        break;
      default:
    }
    return result + a + b;
  }

  void count() {
    count++;
  }

  /** A private member is not inherited: the text's class is a subclass, and the name means the outer instance. */
  @Coroutine
  public int inAnonymousSubclass() {
    await: pause();
    count = 4;
    PrivateAssignments other =
        new PrivateAssignments() {
          @Override
          void count() {
            count++;
            aByte = 2;
            PrivateAssignments.this.count += 10;
            increase(3);
            super.count();
          }
        };
    other.count();
    return count * 100 + other.count + aByte;
  }

  private void increase(int i) {
    count += i;
  }
}
