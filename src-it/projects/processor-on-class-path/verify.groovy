int times(String text) {
    return new File(basedir, "build.log").text.split(java.util.regex.Pattern.quote(text), -1).length - 1
}

// Each build runs the program.
assert times("as ordinary Java: 8") == 2
if (Runtime.version().feature() < 23) {
    assert times("as a coroutine: 42, calls: 1") == 2
} else {
    // These compilers do not run a processor that they find on the class path.
    assert times("refused: ") == 2
    assert times("annotation processor path") == 2
    assert times("-proc:full") == 2
}
