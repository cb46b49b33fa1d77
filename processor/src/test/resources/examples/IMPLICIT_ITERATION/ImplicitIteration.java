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

    interface Source<I extends Iterator<String>> extends Iterable<String> {
        @Override
        I iterator();
    }

    @Coroutine
    List<String> fetch() {
        return List.of();
    }

    @Coroutine
    Lines lines() {
        return new Lines();
    }

    @Coroutine
    <S extends Lines> void refused(Lines lines, S generic, Source<Cursor> source) {
        for (String line : lines) {}
//                         ^ error: [AeventImplicitIteration] Cursor.next() is a coroutine, and without an await
//      this for would block the event loop in it: write 'for (... : await(lines))'
        for (String line : generic) {}
//                         ^ error: [AeventImplicitIteration] Cursor.next() is a coroutine, and without an await
//      this for would block the event loop in it: write 'for (... : await(generic))'
        for (String line : source) {}
//                         ^ error: [AeventImplicitIteration] Cursor.next() is a coroutine, and without an await
//      this for would block the event loop in it: write 'for (... : await(source))'
    }

    @Coroutine
    <S extends Lines> void accepted(String[] array, Lines lines, S generic, Source<Cursor> source, boolean first) {
        for (String line : await(fetch())) {}
        for (String line : array) {}
        for (String line : await(new Lines().iterator().next()).split(",")) {}
        for (String line : await(lines)) {}
        for (String line : (Lines) (await(generic))) {}
        for (String line : await(source)) {}
        for (String line : await(lines())) {}
        for (String line : await(first ? lines() : lines)) {}
    }

    void ordinary(Lines lines) {
        for (String line : lines) {}
    }
}
