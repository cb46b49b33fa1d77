package dev.aevent.abi;

/**
 * What the names of generated classes say.
 *
 * <p>Beside the user's {@code A$B} stands {@code A$B$Coroutines}, with the machinery nested in it. There, {@code $1C$C}
 * is the class that the user's compiler calls {@code A$B$1C}: a local class of a coroutine, with coroutines in turn in
 * {@code A$B$Coroutines$$1C$C$Coroutines}.
 */
final class GeneratedNames {
    private static final String COROUTINES = "$Coroutines";

    private GeneratedNames() {}

    static boolean isGenerated(String className) {
        return className.indexOf(COROUTINES) > 0;
    }

    /** The class of the generated file that a class belongs to. */
    static String file(String className) {
        return className.substring(0, className.lastIndexOf(COROUTINES) + COROUTINES.length());
    }

    /** The class of the user's that a generated one stands for. */
    static String userClass(String className) {
        String user = className.substring(0, className.indexOf(COROUTINES));
        String rest = className.substring(user.length() + COROUTINES.length());
        while (rest.startsWith("$$")) {
            int scope = end(rest, 2);
            int local = end(rest, Math.min(scope + 1, rest.length()));
            user += rest.substring(1, scope);
            rest = rest.substring(local);
            if (rest.startsWith(COROUTINES)) {
                rest = rest.substring(COROUTINES.length());
            } else if (!rest.startsWith("$$")) {
                return user + member(rest);
            }
        }
        return user;
    }

    /** A member class of a local one, with or without coroutines. */
    private static String member(String rest) {
        int coroutines = rest.indexOf(COROUTINES);
        return coroutines < 0 ? rest : rest.substring(0, coroutines);
    }

    /** Where the simple name that begins at an offset ends. */
    private static int end(String name, int start) {
        int end = name.indexOf('$', start);
        return end < 0 ? name.length() : end;
    }
}
