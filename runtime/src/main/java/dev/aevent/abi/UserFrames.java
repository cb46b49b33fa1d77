package dev.aevent.abi;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the frames of generated classes stand for. */
final class UserFrames {
    private static final int MOST = 10_000;

    private static final Pattern LAMBDA_IN_LAMBDA = Pattern.compile("lambda\\$(lambda\\$.+\\$\\d+)\\$(\\d+)");

    /** By the names of classes that have been in traces. Exceptions come from the same few places again and again. */
    private static final Map<String, String> USER_CLASSES = new ConcurrentHashMap<>();

    private UserFrames() {}

    static boolean isGenerated(StackTraceElement raw) {
        return !userClass(raw).equals(raw.getClassName());
    }

    /**
     * An element as the user knows it: the class, the file and the line. Entries, accessors and the like get no line; what
     * is not generated stays as it is.
     */
    static StackTraceElement shown(StackTraceElement raw) {
        String className = raw.getClassName();
        String userClass = userClass(raw);
        if (userClass.equals(className) || raw.getLineNumber() <= 0) {
            return raw;
        }
        StackTraceElement element = LineTables.translate(raw, className);
        return new StackTraceElement(
                Source.shownLoader(element.getClassLoaderName()),
                element.getModuleName(),
                element.getModuleVersion(),
                userClass,
                methodName(element.getMethodName()),
                element.getFileName(),
                element.getLineNumber());
    }

    /** A lambda in a coroutine lambda, which is a method for javac: it is one of the method that both stand in. */
    private static String methodName(String name) {
        Matcher nested = LAMBDA_IN_LAMBDA.matcher(name);
        return nested.matches() ? nested.group(1) + nested.group(2) : name;
    }

    private static String userClass(StackTraceElement raw) {
        String className = raw.getClassName();
        String known = USER_CLASSES.get(className);
        if (known == null) {
            known = GeneratedNames.isGenerated(className) ? GeneratedNames.userClass(className) : className;
            if (USER_CLASSES.size() >= MOST) {
                USER_CLASSES.clear();
            }
            USER_CLASSES.put(className, known);
        }
        return known;
    }
}
