String log = new File(basedir, "build.log").text
assert log.contains("as ordinary Java: 8")
if (Runtime.version().feature() < 23) {
    assert log.contains("as a coroutine: 42, calls: 1")
} else {
    // These compilers do not run a processor that they find on the class path.
    assert log.contains("refused: ")
    assert log.contains("-proc:full")
}
