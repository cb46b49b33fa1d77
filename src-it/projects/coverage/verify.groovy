String log = new File(basedir, "build.log").text

assert log.contains("lines compared: 60, different: 0")
