package dev.aevent.processor.semantics;

import com.sun.source.util.TreePath;

/** A construct that cannot cross into a coroutine; it is reported where it stands, and nothing is compiled. */
public final class NotCarried extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // never leaves the compiler
    private final TreePath path;

    private final String what;
    private final String instead;

    /**
     * @param path where it stands
     * @param what the construct, in the user's words
     * @param instead what to write instead
     */
    public NotCarried(TreePath path, String what, String instead) {
        super(what + ": " + instead);
        this.path = path;
        this.what = what;
        this.instead = instead;
    }

    public TreePath path() {
        return path;
    }

    public String what() {
        return what;
    }

    public String instead() {
        return instead;
    }
}
