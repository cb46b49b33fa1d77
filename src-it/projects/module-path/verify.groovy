String log = new File(basedir, "build.log").text
assert log.contains("as ordinary Java: 8")
assert log.contains("as a coroutine: 42, calls: 1")
