package dev.aevent.processor.analyse;

import dev.aevent.processor.ir.Local;
import java.util.AbstractSet;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Locals of a routine as a bit set; large routines have many such sets of many locals. */
final class LiveSet extends AbstractSet<Local> {
    private final BitSet bits;
    private final Map<Local, Integer> numbers;
    private final List<Local> locals;

    /**
     * @param bits never changed again
     * @param numbers the bit of each local
     * @param locals the local of each bit
     */
    LiveSet(BitSet bits, Map<Local, Integer> numbers, List<Local> locals) {
        this.bits = bits;
        this.numbers = numbers;
        this.locals = locals;
    }

    @Override
    public boolean contains(@Nullable Object local) {
        Integer number = numbers.get(local);
        return number != null && bits.get(number);
    }

    @Override
    public Iterator<Local> iterator() {
        return bits.stream().mapToObj(locals::get).iterator();
    }

    @Override
    public int size() {
        return bits.cardinality();
    }
}
