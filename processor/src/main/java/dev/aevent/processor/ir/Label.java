package dev.aevent.processor.ir;

/** A place to jump to; numbered when the routine is split into states. Compared by identity. */
public final class Label {
    private final String hint;

    /** @param hint what it is for, shown in dumps */
    public Label(String hint) {
        this.hint = hint;
    }

    @Override
    public String toString() {
        return hint;
    }
}
