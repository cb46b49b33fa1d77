String log = new File(basedir, "build.log").text
assert log.contains("as ordinary Java: 8")
assert log.contains("refused: ")
assert log.contains("aevent-processor")
