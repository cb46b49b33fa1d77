package dev.aevent.processor.programs;

/** What came of a program. */
sealed interface Verdict {
    /** It does the same in both modes. */
    record Fine() implements Verdict {}

    /** javac itself crashes on it, without our compiler. */
    record Skipped(String reason) implements Verdict {}

    /**
     * Something is wrong.
     *
     * @param kind what, in a word: a smaller program is to fail for the same reason
     */
    record Wrong(String kind, String report) implements Verdict {}
}
