package dev.aevent.abi;

import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A queue of frames in a ring that grows. For one thread.
 *
 * <p>The one taken last stays known: it is left where it was in the ring, which costs nothing.
 */
final class FrameQueue {
    private @Nullable Frame[] ring = new Frame[256];
    private int head;
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    void add(Frame frame) {
        // One place is that of the last one taken.
        if (size == ring.length - 1) {
            grow();
        }
        ring[(head + size++) & (ring.length - 1)] = frame;
    }

    @Nullable
    Frame poll() {
        forget();
        if (size == 0) {
            return null;
        }
        Frame frame = ring[head];
        head = (head + 1) & (ring.length - 1);
        size--;
        return frame;
    }

    /** Takes any of them; the first one takes its place. */
    Frame take(int index) {
        int place = (head + index) & (ring.length - 1);
        Frame taken = Objects.requireNonNull(ring[place]);
        ring[place] = ring[head];
        ring[head] = taken;
        poll();
        return taken;
    }

    /** The one taken last, unless it has been forgotten. */
    @Nullable
    Frame taken() {
        return ring[(head - 1) & (ring.length - 1)];
    }

    /** Keeps the one taken last no longer. */
    void forget() {
        ring[(head - 1) & (ring.length - 1)] = null;
    }

    void forEach(Consumer<Frame> action) {
        for (int i = 0; i < size; i++) {
            action.accept(Objects.requireNonNull(ring[(head + i) & (ring.length - 1)]));
        }
    }

    private void grow() {
        @Nullable Frame[] larger = new Frame[ring.length << 1];
        int from = (head - 1) & (ring.length - 1);
        int first = ring.length - from;
        System.arraycopy(ring, from, larger, 0, first);
        System.arraycopy(ring, 0, larger, first, from);
        ring = larger;
        head = 1;
    }
}
