package dev.aevent.processor.bothmodes;

import java.util.List;

/**
 * Where a scenario's source shields its awaits from cancellation: in finally blocks, in the implicit close of a resource,
 * and in what these call. Ordinary code has no such notion, so for its part of the comparison the call stack is asked.
 *
 * @param fileName the scenario's own file
 * @param finallyBlocks first and last lines
 * @param resourceLines the lines on which javac puts implicit calls of close
 */
record Shields(String fileName, List<Lines> finallyBlocks, List<Lines> resourceLines) {
    record Lines(long first, long last) {
        boolean contain(int line) {
            return first <= line && line <= last;
        }
    }

    static final Shields NONE = new Shields("", List.of(), List.of());

    /** Is the calling code, or whoever called that, in such a place? */
    boolean coverCaller() {
        return StackWalker.getInstance().walk(frames -> {
            boolean fromClose = false;
            for (StackWalker.StackFrame frame : (Iterable<StackWalker.StackFrame>) frames::iterator) {
                if (fileName.equals(frame.getFileName())) {
                    int line = frame.getLineNumber();
                    if (contain(finallyBlocks, line) || fromClose && contain(resourceLines, line)) {
                        return true;
                    }
                }
                fromClose = frame.getMethodName().equals("close");
            }
            return false;
        });
    }

    private static boolean contain(List<Lines> all, int line) {
        return all.stream().anyMatch(lines -> lines.contain(line));
    }
}
