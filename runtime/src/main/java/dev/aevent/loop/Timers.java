package dev.aevent.loop;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done later, the next first: a binary heap whose timers know their places, so that one that is called
 * off, as most are, leaves at once.
 */
final class Timers {
    /** Half of the clock's range: beyond it the order of two times is lost. Some 146 years. */
    private static final long FARTHEST = Long.MAX_VALUE / 2;

    private @Nullable Alarm[] heap = new Alarm[64];
    private int size;
    private long made;

    /** Adds one. */
    Alarm add(long now, long nanos, Runnable action) {
        Alarm timer = new Alarm(this, now + Math.min(Math.max(nanos, 0), FARTHEST), made++, action);
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, size * 2);
        }
        up(timer, size++);
        return timer;
    }

    /** How long until the next is due, 0 if one is, or -1 if there is none. */
    long untilNext(long now) {
        return size == 0 ? -1 : Math.max(0, at(0).due - now);
    }

    /** Fires those that are due, in order, and no others that they add; whether there were any. */
    boolean fire(long now) {
        boolean any = false;
        for (Alarm timer = poll(now); timer != null; timer = poll(now)) {
            timer.action.run();
            any = true;
        }
        return any;
    }

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Takes the next one that is due. */
    @Nullable
    Alarm poll(long now) {
        if (size == 0 || at(0).due - now > 0) {
            return null;
        }
        Alarm first = at(0);
        remove(first);
        return first;
    }

    /** Removes one, if it is there. */
    void remove(Alarm timer) {
        int place = timer.place;
        if (place < 0) {
            return;
        }
        timer.place = -1;
        Alarm last = at(--size);
        heap[size] = null;
        if (last != timer) {
            up(last, place);
            if (last.place == place) {
                down(last, place);
            }
        }
    }

    private void up(Alarm timer, int from) {
        int place = from;
        while (place > 0) {
            int parent = (place - 1) >>> 1;
            Alarm above = at(parent);
            if (!timer.before(above)) {
                break;
            }
            put(above, place);
            place = parent;
        }
        put(timer, place);
    }

    private void down(Alarm timer, int from) {
        int place = from;
        while (2 * place + 1 < size) {
            int child = 2 * place + 1;
            if (child + 1 < size && at(child + 1).before(at(child))) {
                child++;
            }
            if (!at(child).before(timer)) {
                break;
            }
            put(at(child), place);
            place = child;
        }
        put(timer, place);
    }

    private void put(Alarm timer, int place) {
        heap[place] = timer;
        timer.place = place;
    }

    private Alarm at(int place) {
        Alarm timer = heap[place];
        if (timer == null) {
            throw new IllegalStateException("no timer at " + place);
        }
        return timer;
    }
}
