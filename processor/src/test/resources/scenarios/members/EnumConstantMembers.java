package scenarios.members;

import static dev.aevent.Aevent.await;
import static dev.aevent.Aevent.spawn;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** What the bodies of enum constants declare and name, besides coroutines. */
public class EnumConstantMembers {
  interface Shape {
    @Coroutine
    int area(int side);

    @Coroutine
    default String title() {
      return "shape " + await(area(2));
    }
  }

  interface Source {
    @Coroutine
    int get();
  }

  enum Plain implements Shape {
    SQUARE(new Object() {
      @Override
      public String toString() {
        return "argument";
      }
    }) {
      private int calls;
      int[] seen = new int[3];
      static final int EDGES = 4;
      final List<Integer> all = new ArrayList<>();

      @Override
      @Coroutine
      public int area(int side) {
        calls++;
        seen[calls % 3] += side;
        all.add(await(value(side)));
        calls += await(value(1));
        this.calls <<= 1;
        return side * side + calls + seen[1] + helper(side) + await(own(side)) + EDGES + all.size();
      }

      @Override
      void reset() {
        super.reset();
        calls = 0;
        seen = new int[3];
        all.clear();
      }

      private int helper(int n) {
        return n + count + calls--;
      }

      static int twice(int n) {
        return 2 * n;
      }

      @Coroutine
      int own(int n) {
        IntSupplier ordinary = () -> helper(n) + calls;
        Source lambda = () -> await(value(calls)) + helper(n);
        class Local {
          int in = calls;

          @Coroutine
          int sum() {
            return in + await(value(helper(1))) + count + ordinal();
          }
        }
        return ordinary.getAsInt() + await(lambda.get()) + await(new Local().sum()) + twice(n);
      }

      @Override
      @Coroutine
      public String name2() {
        return "square " + await(super.name2()) + await(super.title()) + this + text + super.toString();
      }

      @Override
      public String toString() {
        return "S" + calls;
      }
    },
    UNIT("u") {
      @Override
      @Coroutine
      public int area(int side) {
        int n = await(SQUARE.area(side));
        count += n;
        return await(spawn(this::more, n).join()) + this.compareTo(SQUARE);
      }

      @Coroutine
      private int more(int n) {
        Supplier<Enum<?>> self = () -> this;
        return n + await(value(self.get().ordinal()));
      }
    },
    ORDINARY("o");

    final Object text;
    int count = 1;

    Plain(Object text) {
      this.text = text;
    }

    void reset() {
      count = 1;
    }

    @Override
    @Coroutine
    public int area(int side) {
      return await(value(side)) + count++;
    }

    @Coroutine
    public String name2() {
      return "plain " + await(area(1));
    }
  }

  @Coroutine
  public static String constants() {
    String s = "";
    for (Plain plain : Plain.values()) {
      plain.reset();
      s += await(plain.area(3)) + await(plain.name2()) + await(((Shape) plain).title()) + " ";
    }
    return s + await(spawn(Plain.UNIT::area, 2).join());
  }

  enum Late implements Shape {
    FIRST {
      @Override
      @Coroutine
      public int area(int side) {
        return -await(value(side));
      }
    };
  }

  @Coroutine
  public static String local() {
    enum Local implements Shape {
      ONE {
        int calls = 1;

        @Override
        @Coroutine
        public int area(int side) {
          return calls + await(value(side));
        }
      },
      TWO {
        @Override
        @Coroutine
        public int area(int side) {
          return await(ONE.area(side)) * 2;
        }
      }
    }
    return "" + await(Local.ONE.area(1)) + await(Local.TWO.area(2)) + await(Late.FIRST.area(4)) + await(Late.FIRST.title());
  }
}
