// options: -Aaevent.patches=InvalidPatch.Patches
import dev.aevent.Awaitable;
import dev.aevent.annotation.Coroutine;
import dev.aevent.annotation.Patch;

class InvalidPatch {
    @Coroutine
    void greet() {}

    static class Queue<T> {
        Queue(int size) {}

        T take() {
            return null;
        }

        void put(T element) {}

        static <T> Queue<T> of() {
            return null;
        }
    }

    static class Patches {
        @Patch(Queue.class)
        static <T> Awaitable<T> take(Queue<T> queue) {
            return null;
        }

        @Patch(Queue.class)
        static <T> Awaitable<Void> put(Queue<T> queue, T element) {
            return null;
        }

        @Patch(value = Queue.class, kind = Patch.Kind.STATIC)
        static <T> Awaitable<Queue<T>> of() {
            return null;
        }

        @Patch(value = Queue.class, kind = Patch.Kind.CONSTRUCTOR)
        static <T> Awaitable<Queue<T>> open(int size) {
            return null;
        }

        @Patch(Queue.class)
        static Awaitable<Void> poll(Queue<?> queue) {
//                             ^ error: [AeventInvalidPatch] InvalidPatch.Patches.poll stands in for nothing:
//      InvalidPatch.Queue declares no such instance method (its first parameter is the receiver). Write a
//      static method that returns an Awaitable, bears the name of the blocking method, and takes its receiver,
//      if it has one, and its parameters
            return null;
        }

        @Patch(Queue.class)
        static Awaitable<Void> put(Queue<?> queue, String element) {
//                             ^ error: [AeventInvalidPatch] InvalidPatch.Patches.put stands in for nothing:
//      InvalidPatch.Queue declares no such instance method (its first parameter is the receiver). Write a
//      static method that returns an Awaitable, bears the name of the blocking method, and takes its receiver,
//      if it has one, and its parameters
            return null;
        }

        @Patch(Queue.class)
        static Awaitable<Object> take(Object queue) {
//                               ^ error: [AeventInvalidPatch] InvalidPatch.Patches.take stands in for nothing:
//      InvalidPatch.Queue declares no such instance method (its first parameter is the receiver). Write a
//      static method that returns an Awaitable, bears the name of the blocking method, and takes its receiver,
//      if it has one, and its parameters
            return null;
        }

        @Patch(value = Queue.class, kind = Patch.Kind.CONSTRUCTOR)
        static <T> Awaitable<Queue<T>> open(long size) {
//                                     ^ error: [AeventInvalidPatch] InvalidPatch.Patches.open stands in for
//      nothing: InvalidPatch.Queue declares no such constructor. Write a static method that returns an
//      Awaitable, bears the name of the blocking method, and takes its receiver, if it has one, and its
//      parameters
            return null;
        }

        @Patch(Queue.class)
        static <T> T take(Queue<T> queue, int unused) {
//                   ^ error: [AeventInvalidPatch] InvalidPatch.Patches.take stands in for nothing: it does not
//      return an Awaitable. Write a static method that returns an Awaitable, bears the name of the blocking
//      method, and takes its receiver, if it has one, and its parameters
            return null;
        }

        @Patch(Queue.class)
        <T> Awaitable<T> take(Queue<T> queue, long unused) {
//                       ^ error: [AeventInvalidPatch] InvalidPatch.Patches.take stands in for nothing: it is
//      not a static method that generated code can call. Write a static method that returns an Awaitable, bears
//      the name of the blocking method, and takes its receiver, if it has one, and its parameters
            return null;
        }
    }
}
