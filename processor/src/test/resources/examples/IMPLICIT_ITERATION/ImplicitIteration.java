import static dev.aevent.Aevent.await;

import dev.aevent.annotation.Coroutine;
import java.util.Iterator;
import java.util.List;

class ImplicitIteration {
    static class Lines implements Iterable<String> {
        @Override
        public Cursor iterator() {
            return new Cursor();
        }
    }

    static class Cursor implements Iterator<String> {
        @Override
        public boolean hasNext() {
            return true;
        }

        @Override
        @Coroutine
        public String next() {
            return "";
        }
    }

    @Coroutine
    List<String> fetch() {
        return List.of();
    }

    @Coroutine
    void refused(Lines lines) {
        for (String line : await(lines)) {}
//                         ^ error: [AeventImplicitIteration] Cursor.next() is a coroutine, and for does not
//      await it yet: write a 'while' loop over the iterator, with an await of that call
        for (String line : lines) {}
//                         ^ error: [AeventImplicitIteration] Cursor.next() is a coroutine, and for does not
//      await it yet: write a 'while' loop over the iterator, with an await of that call
    }

    @Coroutine
    void accepted(String[] array) {
        for (String line : await(fetch())) {}
        for (String line : array) {}
        for (String line : await(new Lines().iterator().next()).split(",")) {}
    }
}
