// since 21
package scenarios.traces;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import dev.aevent.processor.bothmodes.Each;

/** What fails behind switches on patterns and null, in the same statement. */
public class BehindNewSwitches {
  enum Kind { ONE, TWO }

  sealed interface Shape permits Dot, Box {}

  record Dot(int x) implements Shape {}

  record Box(int y) implements Shape {}

  static Shape shape(int k) {
    return k == 0 ? new Dot(k) : new Box(k);
  }

  @Each({0, 1})
  @Coroutine
  public static int patterns(int k) {
    int[] none = new int[0];
    return none[
        switch (shape(k)) {
          case Dot d ->
            await(value(d.x()));
          case Box(int y) ->
            y;
        }];
  }

  @Each({0, 1})
  @Coroutine
  public static int guarded(int k) {
    int[] none = new int[0];
    return none[
        switch (shape(k)) {
          case Dot d when d.x() == 0 ->
            await(value(d.x()));
          default ->
            5;
        }];
  }

  @Each({0, 1})
  @Coroutine
  public static int nulls(int k) {
    int[] none = new int[0];
    return none[
        switch (k == 0 ? null : Kind.TWO) {
          case null ->
            await(value(1));
          case ONE ->
            2;
          case TWO ->
            3;
        }];
  }

  @Each({0, 1})
  @Coroutine
  public static int nullStrings(int k) {
    int[] none = new int[0];
    return none[
        switch (k == 0 ? null : "k") {
          case null ->
            await(value(1));
          case "k" ->
            2;
          default ->
            3;
        }];
  }

  @Each({0, 1})
  @Coroutine
  public static int qualified(int k) {
    int[] none = new int[0];
    return none[
        switch (Kind.values()[k]) {
          case Kind.ONE ->
            await(value(1));
          case Kind.TWO ->
            2;
        }];
  }
}
