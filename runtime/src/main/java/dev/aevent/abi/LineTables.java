package dev.aevent.abi;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The user's lines of generated classes that were compiled from source by the user's compiler, whose own line tables
 * tell of the generated file. Other generated classes have the user's file and lines themselves.
 */
final class LineTables {
    private static final Map<String, LineTable> TABLES = new ConcurrentHashMap<>();

    private LineTables() {}

    /** @param userLines by line of the generated file */
    private record LineTable(String file, Map<Integer, Integer> userLines) {}

    /**
     * Adds the table of a generated class and those nested in it.
     *
     * @param lines {@code generated:user} for each line that has one, spaces between
     */
    static void add(String className, String file, String... lines) {
        Map<Integer, Integer> userLines = new HashMap<>();
        for (String part : lines) {
            for (String pair : part.split(" ")) {
                int colon = pair.indexOf(':');
                if (colon > 0) {
                    userLines.put(
                            Integer.valueOf(pair.substring(0, colon)), Integer.valueOf(pair.substring(colon + 1)));
                }
            }
        }
        TABLES.put(className, new LineTable(file, userLines));
    }

    /**
     * The element with the user's file and line; without a line where it stands for none of the user's.
     *
     * @param nested the class, which may be nested in that with the table
     */
    static StackTraceElement translate(StackTraceElement element, String nested) {
        if (TABLES.isEmpty()) {
            return element;
        }
        LineTable table = TABLES.get(GeneratedNames.file(nested));
        // Another loader may have a class of that name which has the user's lines itself.
        return table == null || !GeneratedNames.isSource(element.getFileName(), nested)
                ? element
                : new StackTraceElement(
                        element.getClassLoaderName(),
                        element.getModuleName(),
                        element.getModuleVersion(),
                        element.getClassName(),
                        element.getMethodName(),
                        table.file(),
                        table.userLines().getOrDefault(element.getLineNumber(), 0));
    }
}
