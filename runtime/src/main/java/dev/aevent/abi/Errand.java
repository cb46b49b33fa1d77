package dev.aevent.abi;

import org.jspecify.annotations.Nullable;

/** Something else for the loop to do in its turn. The loop reports what it throws. */
final class Errand extends Frame {
    private final Runnable action;

    Errand(Runnable action) {
        this.action = action;
    }

    @Override
    protected Object resume(Loop loop, @Nullable Object r) {
        try {
            action.run();
        } catch (Throwable failure) {
            loop.report(failure);
        }
        return this;
    }
}
