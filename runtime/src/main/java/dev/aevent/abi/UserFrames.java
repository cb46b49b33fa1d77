package dev.aevent.abi;

/** What the frames of generated classes stand for. */
final class UserFrames {
    private UserFrames() {}

    /**
     * An element as the user knows it: the class, the file and the line. Entries, accessors and the like get no line; what
     * is not generated stays as it is.
     */
    static StackTraceElement shown(StackTraceElement raw) {
        String className = raw.getClassName();
        if (!GeneratedNames.isGenerated(className)) {
            return raw;
        }
        StackTraceElement element = LineTables.translate(raw, GeneratedNames.file(className));
        return new StackTraceElement(
                Source.shownLoader(element.getClassLoaderName()),
                element.getModuleName(),
                element.getModuleVersion(),
                GeneratedNames.userClass(className),
                element.getMethodName(),
                element.getFileName(),
                element.getLineNumber());
    }
}
