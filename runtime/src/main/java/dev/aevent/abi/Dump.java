package dev.aevent.abi;

import java.util.Locale;
import java.util.function.BiConsumer;

/** Prints the live coroutines of a loop, for people and for programs. */
public final class Dump {
    private static final double NANOS = 1e9;
    private static final long NANOS_OF_MILLI = 1_000_000;

    private final StringBuilder out = new StringBuilder();

    private Dump() {}

    /** What {@code Aevent.dump()} returns: the coroutines of this thread's loop, or else of the shared one. */
    public static String text() {
        return text(Snapshot.take());
    }

    /** The same of a loop, from any thread but its own. */
    public static String text(Loop loop) {
        return text(Snapshot.take(loop));
    }

    /** What {@code Aevent.dumpAsJson()} returns. */
    public static String json() {
        return json(Snapshot.take());
    }

    /** The same of a loop, from any thread but its own. */
    public static String json(Loop loop) {
        return json(Snapshot.take(loop));
    }

    private static String text(Snapshot snapshot) {
        if (snapshot.trouble() != null) {
            return snapshot.trouble() + "\n";
        }
        Dump dump = new Dump();
        dump.out.append(snapshot.tasks().size()).append(" coroutines\n");
        snapshot.tasks().forEach(dump::text);
        return dump.out.toString();
    }

    private void text(Snapshot.Live task) {
        out.append("Task ")
                .append(task.number())
                .append(" [")
                .append(task.site())
                .append(']');
        if (task.parent() != 0) {
            out.append(" of task ").append(task.parent()).append(',');
        }
        Snapshot.Wait wait = task.waitsFor();
        if (wait != null) {
            String what = wait.task() == 0 ? wait.what() : "task " + wait.task();
            out.append(String.format(Locale.ROOT, " waiting for %s, %.1f s", what, wait.nanos() / NANOS));
        } else {
            out.append(task.state() == Snapshot.State.BEGIN ? " about to begin" : " about to go on");
        }
        out.append('\n');
        task.stack().forEach(element -> out.append("    at ").append(element).append('\n'));
    }

    private static String json(Snapshot snapshot) {
        Dump dump = new Dump();
        dump.out.append('{');
        if (snapshot.trouble() != null) {
            dump.string("trouble", snapshot.trouble());
            dump.out.append(',');
        }
        dump.array("tasks", snapshot.tasks(), Dump::json);
        return dump.out.append('}').toString();
    }

    private void json(Snapshot.Live task) {
        out.append("{\"number\":").append(task.number()).append(',');
        if (task.parent() != 0) {
            out.append("\"parent\":").append(task.parent()).append(',');
        }
        string("state", task.state().name().toLowerCase(Locale.ROOT));
        Snapshot.Wait wait = task.waitsFor();
        if (wait != null) {
            out.append(",\"waitsFor\":{");
            string("what", wait.what());
            if (wait.task() != 0) {
                out.append(",\"task\":").append(wait.task());
            }
            out.append(",\"millis\":").append(wait.nanos() / NANOS_OF_MILLI).append('}');
        }
        out.append(",\"spawnedAt\":");
        element(task.site());
        out.append(',');
        array("stack", task.stack(), Dump::element);
        out.append('}');
    }

    private void element(StackTraceElement element) {
        out.append('{');
        string("class", element.getClassName());
        out.append(',');
        string("method", element.getMethodName());
        if (element.getFileName() != null) {
            out.append(',');
            string("file", element.getFileName());
        }
        out.append(",\"line\":").append(element.getLineNumber()).append('}');
    }

    private <T> void array(String name, Iterable<T> elements, BiConsumer<Dump, T> print) {
        out.append('"').append(name).append("\":[");
        String comma = "";
        for (T element : elements) {
            out.append(comma);
            print.accept(this, element);
            comma = ",";
        }
        out.append(']');
    }

    private void string(String name, String value) {
        out.append('"').append(name).append("\":\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
