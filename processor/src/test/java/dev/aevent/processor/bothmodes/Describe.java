package dev.aevent.processor.bothmodes;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.concurrent.CancellationException;

/** Values and failures as text, so that two modes can be compared and their difference read. */
final class Describe {
    private Describe() {}

    /** The value with its type where the type is no class of the scenario's own. Arrays are shown with their elements. */
    static String value(Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof Throwable failure) {
            return failure(failure);
        }
        if (value instanceof CharSequence text) {
            return "\"" + text + "\"";
        }
        if (value.getClass().isArray()) {
            return array(value);
        }
        if (value instanceof Iterable<?> elements) {
            StringJoiner text = new StringJoiner(", ", "[", "]");
            elements.forEach(element -> text.add(value(element)));
            return text.toString();
        }
        if (value instanceof Map<?, ?> map) {
            StringJoiner text = new StringJoiner(", ", "{", "}");
            map.forEach((key, element) -> text.add(value(key) + ": " + value(element)));
            return text.toString();
        }
        if (value instanceof Class<?> type) {
            return type.getName() + ".class";
        }
        if (value instanceof Number || value instanceof Character || value instanceof Boolean) {
            return value.getClass().getSimpleName() + " " + value;
        }
        return steady(value.toString());
    }

    private static String array(Object array) {
        StringJoiner text =
                new StringJoiner(", ", array.getClass().getComponentType().getSimpleName() + "{", "}");
        for (int i = 0; i < java.lang.reflect.Array.getLength(array); i++) {
            text.add(value(java.lang.reflect.Array.get(array, i)));
        }
        return text.toString();
    }

    /** Class, message, causes and suppressed exceptions; not the trace. */
    static String failure(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<String> text = new ArrayDeque<>();
        failure(failure, "", text, seen);
        return String.join("; ", text);
    }

    private static void failure(Throwable failure, String role, Deque<String> text, Set<Throwable> seen) {
        if (!seen.add(failure)) {
            text.add(role + "the same " + failure.getClass().getName());
            return;
        }
        text.add(role + failure.getClass().getName() + message(failure));
        if (failure.getCause() != null) {
            failure(failure.getCause(), role + "caused by ", text, seen);
        }
        for (Throwable suppressed : failure.getSuppressed()) {
            failure(suppressed, role + "suppressed ", text, seen);
        }
    }

    /** The JVM's helpful messages name locals and fields, which the compiler may place elsewhere. */
    private static String message(Throwable failure) {
        String message = failure.getMessage();
        if (message == null || failure instanceof CancellationException) {
            return "";
        }
        if (failure instanceof NullPointerException
                && message.matches("(?s)Cannot (invoke|read|store|load|assign|throw|enter|exit) .*")) {
            return "";
        }
        return ": " + steady(message);
    }

    /** Identity hash codes differ from run to run, and the classes of lambdas from mode to mode. */
    private static String steady(String text) {
        return text.replaceAll("@[0-9a-f]{1,8}\\b", "@…")
                .replaceAll("[\\w.$]*\\$(\\$|Coroutines\\$)Lambda[$/0-9a-fx]+", "Lambda");
    }
}
