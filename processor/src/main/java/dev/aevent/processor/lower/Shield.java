package dev.aevent.processor.lower;

/** Whether lowering is inside a {@code finally} block or an implicit close, where cancellation must not strike. */
final class Shield {
    private int depth;

    boolean isUp() {
        return depth > 0;
    }

    /** Lowers what is shielded. */
    void over(Runnable inside) {
        depth++;
        inside.run();
        depth--;
    }
}
