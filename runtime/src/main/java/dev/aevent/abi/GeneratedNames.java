package dev.aevent.abi;

import org.jspecify.annotations.Nullable;

/**
 * What the names of generated classes say.
 *
 * <p>Beside the user's {@code A$B} stands {@code A$B$Coroutines}, with the machinery nested in it. There, {@code $1C$C}
 * is the class that the user's compiler calls {@code A$B$1C}: a local class of a coroutine, with coroutines in turn in
 * {@code A$B$Coroutines$$1C$C$Coroutines}. {@code A$B$Coroutines$$1$C$Coroutines} has those in the body of the first
 * enum constant, {@code C}, whose class compilers call {@code A$B$1}, or so. A class that stays in the text of a coroutine {@code m} is called
 * {@code A$B$Coroutines$m$1}, where the user's compiler says {@code A$B$1}.
 */
final class GeneratedNames {
    private static final String COROUTINES = "$Coroutines";
    private static final String EXTENSION = ".java";
    private static final String SOURCE = COROUTINES + EXTENSION;

    private GeneratedNames() {}

    static boolean isGenerated(String className) {
        return className.indexOf(COROUTINES) > 0;
    }

    /** The class of the generated file that a class belongs to. */
    static String file(String className) {
        return className.substring(0, className.lastIndexOf(COROUTINES) + COROUTINES.length());
    }

    /** Whether a file may be the source that a generated class is compiled from, alone or nested in another. */
    static boolean isSource(@Nullable String file, String className) {
        if (file == null || !file.endsWith(SOURCE)) {
            return false;
        }
        String type = file.substring(0, file.length() - EXTENSION.length());
        String simpleName = className.substring(className.lastIndexOf('.') + 1);
        return simpleName.equals(type) || simpleName.startsWith(type + "$");
    }

    /** The class of the user's that a generated one stands for. */
    static String userClass(String className) {
        String user = "";
        String rest = className;
        while (true) {
            int generated = rest.indexOf(COROUTINES);
            if (generated < 0) {
                return user + rest;
            }
            user += rest.substring(0, generated);
            rest = rest.substring(generated + COROUTINES.length());
            if (!isScope(rest)) {
                return user + rest.substring(numbered(rest, 1));
            }
            int scope = end(rest, 2);
            user += rest.substring(1, scope);
            rest = rest.substring(end(rest, Math.min(scope + 1, rest.length())));
        }
    }

    /** A scope's name has a number in front, as the name of no frame's class has. */
    private static boolean isScope(String rest) {
        return numbered(rest, 1) == 1;
    }

    /** Where the first number of the user's compiler begins, from an offset on. */
    private static int numbered(String name, int start) {
        int dollar = name.indexOf('$', start);
        while (dollar >= 0 && !(dollar + 1 < name.length() && Character.isDigit(name.charAt(dollar + 1)))) {
            dollar = name.indexOf('$', dollar + 1);
        }
        return dollar < 0 ? name.length() : dollar;
    }

    /** Where the simple name that begins at an offset ends. */
    private static int end(String name, int start) {
        int end = name.indexOf('$', start);
        return end < 0 ? name.length() : end;
    }
}
