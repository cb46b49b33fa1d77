int times(String text) {
    return new File(basedir, "build.log").text.split(java.util.regex.Pattern.quote(text), -1).length - 1
}

// Each build runs the program.
assert times("as ordinary Java: 8") == 2
assert times("refused: ") == 2
assert times("annotation processor path") == 2
