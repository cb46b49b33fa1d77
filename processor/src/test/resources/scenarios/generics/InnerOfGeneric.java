package scenarios.generics;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Inner classes of generic ones, at several depths, in text that is carried: they keep what the variables around mean. */
public class InnerOfGeneric {
  static String kind(Object value) {
    return "object";
  }

  static String kind(Integer value) {
    return "integer";
  }

  static String kind(String value) {
    return "text";
  }

  static class Outer<T> {
    final T content;

    Outer(T content) {
      this.content = content;
    }

    class Plain {
      class Deep {
        T get() {
          return content;
        }

        class Deepest<V> {
          V own;

          T get() {
            return content;
          }
        }
      }

      @Coroutine
      String ofPlain(Function<T, String> kind) {
        Deep deep = new Deep();
        await: pause();
        Supplier<String> supplier =
            () -> {
              Deep same = deep;
              List<T> list = new ArrayList<>(List.of(same.get()));
              return kind.apply(same.get()) + list;
            };
        return supplier.get();
      }

      @Coroutine
      String ofDeepest(Function<T, String> kind) {
        Deep.Deepest<String> deepest = new Deep().new Deepest<>();
        deepest.own = "own";
        await: pause();
        Supplier<String> supplier =
            () -> {
              Deep.Deepest<String> same = deepest;
              return kind.apply(same.get()) + kind(same.own);
            };
        return supplier.get();
      }
    }

    class Generic<U> {
      U own;

      T get() {
        return content;
      }

      class More<V> {
        V more;

        U get() {
          return own;
        }
      }
    }

    @Coroutine
    String ofGeneric(Function<T, String> kind) {
      Generic<String> generic = new Generic<>();
      generic.own = "own";
      await: pause();
      Supplier<String> supplier =
          () -> {
            Generic<String> same = generic;
            Generic<String>.More<Integer> more = same.new More<>();
            more.more = 3;
            return kind.apply(same.get()) + kind(same.own) + kind(more.get()) + kind(more.more);
          };
      return supplier.get();
    }

    @Coroutine
    String inLocalClass(Function<T, String> kind) {
      await: pause();
      class Local {
        Generic<String> generic = new Generic<>();
        Plain.Deep deep = new Plain().new Deep();

        String get() {
          generic.own = "x";
          Plain.Deep same = deep;
          return kind(generic.own) + kind.apply(same.get());
        }
      }
      return new Local().get();
    }
  }

  @Coroutine
  public static String plain() {
    return await(new Outer<>(5).new Plain().ofPlain(value -> kind(value)));
  }

  @Coroutine
  public static String deepest() {
    return await(new Outer<>(5).new Plain().ofDeepest(value -> kind(value)));
  }

  @Coroutine
  public static String generic() {
    return await(new Outer<>(5).ofGeneric(value -> kind(value)));
  }

  @Coroutine
  public static String inLocalClass() {
    return await(new Outer<>(5).inLocalClass(value -> kind(value)));
  }

  @Coroutine
  public static String fromOutside() {
    Outer<Integer>.Plain.Deep deep = new Outer<>(5).new Plain().new Deep();
    Outer<Integer>.Generic<String> generic = new Outer<>(5).new Generic<String>();
    await: pause();
    Supplier<String> supplier =
        () -> {
          Outer<Integer>.Plain.Deep same = deep;
          Outer<Integer>.Generic<String>.More<Character> more = generic.new More<Character>();
          Object cast = (Outer<Integer>.Generic<String>.More<Character>) more;
          return kind(same.get()) + kind(generic.get()) + kind(more.get()) + (cast == more);
        };
    return supplier.get();
  }

  @Coroutine
  public static String inMembers() {
    Outer<Integer>.Generic<String> generic = new Outer<>(5).new Generic<String>();
    await: pause();
    class Local {
      Outer<Integer>.Generic<String> field = generic;
      List<Outer<Integer>.Generic<String>> list = List.of(generic);
      Outer<Integer>.Generic<String>[] none;
    }
    return kind(new Local().field.get()) + kind(new Local().list.get(0).get()) + new Local().none;
  }

  @Coroutine
  public static String ofLocalClass() {
    class Local<T> {
      T content;

      class Inner {
        T get() {
          return content;
        }

        class Deep {
          T get() {
            return content;
          }
        }
      }
    }
    Local<Integer> local = new Local<>();
    local.content = await(value(4));
    Supplier<String> supplier =
        () -> {
          Local<Integer>.Inner inner = local.new Inner();
          Local<Integer>.Inner.Deep deep = inner.new Deep();
          return kind(inner.get()) + kind(deep.get());
        };
    Local<Integer>.Inner.Deep deep = local.new Inner().new Deep();
    await: pause();
    return supplier.get() + kind(deep.get());
  }

  @Coroutine
  @SuppressWarnings("rawtypes")
  public static String raw() {
    Object inner = new Outer<>(await(value(5))).new Plain();
    Supplier<Boolean> supplier =
        () -> inner instanceof Outer.Plain && !(inner instanceof Outer.Generic) && Outer.Plain.class == inner.getClass();
    Outer.Plain[] all = {(Outer.Plain) inner};
    Outer.Plain.Deep deep = all[0].new Deep();
    await: pause();
    return supplier.get() + kind(deep.get()) + all.length;
  }
}
