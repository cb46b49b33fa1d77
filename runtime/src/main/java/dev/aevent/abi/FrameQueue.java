package dev.aevent.abi;

import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A queue of frames in a ring that grows. For one thread. */
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
        if (size == ring.length) {
            grow();
        }
        ring[(head + size++) & (ring.length - 1)] = frame;
    }

    @Nullable
    Frame poll() {
        if (size == 0) {
            return null;
        }
        Frame frame = ring[head];
        ring[head] = null;
        head = (head + 1) & (ring.length - 1);
        size--;
        return frame;
    }

    /** Takes any of them; the first one takes its place. */
    Frame take(int index) {
        int place = (head + index) & (ring.length - 1);
        Frame taken = Objects.requireNonNull(ring[place]);
        ring[place] = ring[head];
        poll();
        return taken;
    }

    void forEach(Consumer<Frame> action) {
        for (int i = 0; i < size; i++) {
            action.accept(Objects.requireNonNull(ring[(head + i) & (ring.length - 1)]));
        }
    }

    private void grow() {
        @Nullable Frame[] larger = new Frame[ring.length << 1];
        int first = ring.length - head;
        System.arraycopy(ring, head, larger, 0, first);
        System.arraycopy(ring, 0, larger, first, head);
        ring = larger;
        head = 0;
    }
}
