String log = new File(basedir, "build.log").text

assert log =~ /lines compared: [56]\d, different: 0/
