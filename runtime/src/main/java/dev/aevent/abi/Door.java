package dev.aevent.abi;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * The one door by which other threads reach a loop: many put frames in, the loop takes all of them out, in order.
 *
 * <p>A stack that is taken as a whole and turned round (Treiber's, which needs no more than one compare-and-set; as
 * nothing is ever popped singly, it has no ABA problem). Frames are linked by their own {@code next}, which none at the
 * door uses otherwise.
 */
final class Door {
    private static final VarHandle TOP;

    static {
        try {
            TOP = MethodHandles.lookup().findVarHandle(Door.class, "top", Frame.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    @SuppressWarnings("unused") // by its handle
    private volatile @Nullable Frame top;

    boolean isEmpty() {
        return top == null;
    }

    void put(Frame frame) {
        Frame below;
        do {
            below = top;
            frame.next = below;
        } while (!TOP.compareAndSet(this, below, frame));
    }

    /** Moves all that was put in to a queue. */
    void drainTo(FrameQueue queue) {
        if (top == null) {
            return;
        }
        Frame frame = (Frame) TOP.getAndSet(this, null);
        Frame first = null;
        while (frame != null) {
            Frame below = frame.next;
            frame.next = first;
            first = frame;
            frame = below;
        }
        while (first != null) {
            Frame next = first.next;
            first.next = null;
            queue.add(first);
            first = next;
        }
    }
}
