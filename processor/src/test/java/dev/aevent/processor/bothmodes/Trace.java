package dev.aevent.processor.bothmodes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The trace of an exception as two modes must have it in common: the scenario's own frames, without the compiler's
 * numbers of lambdas and anonymous classes. The last line, which says where a task was spawned, has no counterpart.
 *
 * @param exception its class
 * @param kind how much it can be compared
 * @param frames the innermost first
 * @param fault what is wrong with it by itself; empty if nothing is
 * @param mayBeRaw whether nothing has been thrown yet that somebody could have repaired
 */
record Trace(String exception, Kind kind, List<Frame> frames, String fault, boolean mayBeRaw) {
    enum Kind {
        WHOLE,
        /** Nothing is repaired: the Java frames, in classes that are generated. */
        RAW,
        /** The same where these were compiled from source: with lines of that. */
        RAW_SOURCE,
        /** The JVM records so many frames, and ends where the stack is full, wherever that is. */
        CUT,
        /** A lambda that ordinary code spawned runs on a thread of its own, and has no line of the spawn. */
        THREAD
    }

    /** A frame: the class, and the rest. */
    record Frame(String type, String place) {
        static Frame of(StackTraceElement element) {
            return new Frame(
                    element.getClassName().replaceAll("\\$\\d+", "\\$#"),
                    method(element) + "(" + element.getFileName() + ":" + element.getLineNumber() + ")");
        }

        /** Up to Java 20, javac calls a lambda in an initialiser of a local class after that class. */
        private static String method(StackTraceElement element) {
            Matcher local = LOCAL.matcher(element.getClassName());
            return local.matches() && element.getMethodName().matches("lambda\\$" + local.group(1) + "\\$\\d+")
                    ? "lambda$new"
                    : LAMBDA.matcher(element.getMethodName()).replaceAll("$1");
        }

        Frame withoutLine() {
            return new Frame(type, place.substring(0, place.lastIndexOf(':')));
        }

        @Override
        public String toString() {
            return type + "." + place;
        }
    }

    private static final int MOST = 1024;

    /** Their last number, and the hash code that those have which can be serialized. */
    private static final Pattern LAMBDA = Pattern.compile("(lambda\\$.+?)(\\$[0-9a-f]+)?\\$\\d+");

    /** The binary name of a local or anonymous class, and its own. */
    private static final Pattern LOCAL = Pattern.compile(".*\\$\\d+(\\w*)");

    /** Those of all exceptions in a value, in the order in which {@link Describe} tells of them. */
    static List<Trace> in(Object value) {
        List<Trace> traces = new ArrayList<>();
        collect(value, traces);
        return traces;
    }

    private static void collect(Object value, List<Trace> traces) {
        if (value instanceof Throwable failure) {
            Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
            Deque<Throwable> left = new ArrayDeque<>(List.of(failure));
            while (!left.isEmpty()) {
                Throwable one = left.pop();
                if (seen.add(one)) {
                    traces.add(of(one));
                    List.of(one.getSuppressed()).forEach(left::addLast);
                    if (one.getCause() != null) {
                        left.push(one.getCause());
                    }
                }
            }
        } else if (value instanceof Iterable<?> elements) {
            elements.forEach(element -> collect(element, traces));
        } else if (value instanceof Object[] elements) {
            List.of(elements).forEach(element -> collect(element, traces));
        } else if (value instanceof Map<?, ?> map) {
            collect(map.values(), traces);
        }
    }

    private static Trace of(Throwable failure) {
        StackTraceElement[] all = failure.getStackTrace();
        int spawns = (int) List.of(all).stream().filter(Trace::isSpawn).count();
        String fault = "";
        if (spawns > 1 || spawns == 1 && !isSpawn(all[all.length - 1])) {
            fault = "the line of the spawn is not the last one";
        }
        return new Trace(failure.getClass().getName(), kind(failure, List.of(all)), frames(failure, all), fault, false);
    }

    private static List<Frame> frames(Throwable failure, StackTraceElement[] all) {
        List<Frame> frames = new ArrayList<>(
                List.of(all).stream().filter(Trace::isUsers).map(Frame::of).toList());
        boolean isOfAccessor =
                failure.getClass().getName().equals("java.lang.MatchException") && failure.getCause() != null;
        if (isOfAccessor && !frames.isEmpty()) {
            frames.set(0, frames.get(0).withoutLine()); // javac's is that of whatever it wrote last
        }
        return frames;
    }

    Trace orRaw() {
        return new Trace(exception, kind, frames, fault, true);
    }

    private static Kind kind(Throwable failure, List<StackTraceElement> trace) {
        if (failure instanceof StackOverflowError || trace.size() >= MOST) {
            return Kind.CUT;
        }
        if (trace.stream().anyMatch(element -> element.getClassName().equals("dev.aevent.abi.ThreadTask"))) {
            return Kind.THREAD;
        } else if (trace.stream()
                .anyMatch(element -> String.valueOf(element.getFileName()).endsWith("$Coroutines.java"))) {
            return Kind.RAW_SOURCE;
        }
        return trace.stream().anyMatch(Trace::isMachinery) ? Kind.RAW : Kind.WHOLE;
    }

    /** Is it a frame that repaired traces must not have? */
    private static boolean isMachinery(StackTraceElement element) {
        return element.getClassName().contains("$Coroutines")
                || element.getClassName().startsWith("dev.aevent.abi.")
                || element.getClassName().startsWith("dev.aevent.loop.");
    }

    private static boolean isSpawn(StackTraceElement element) {
        return isDriver(element) && element.getMethodName().equals("spawn");
    }

    private static boolean isDriver(StackTraceElement element) {
        return element.getClassName().endsWith("Driver");
    }

    private static boolean isUsers(StackTraceElement element) {
        String name = element.getClassName();
        return !name.startsWith("java.")
                && !name.startsWith("jdk.")
                && !name.startsWith("sun.")
                && !name.startsWith("dev.aevent.")
                && !(name.contains("$Coroutines") && element.getLineNumber() <= 0)
                && !isDriver(element)
                && !Bridges.contain(element);
    }

    /** The frames; what is raw differs from what is not. */
    String text() {
        return kind == Kind.RAW || kind == Kind.RAW_SOURCE ? "raw " + frames : frames.toString();
    }

    /** What is wrong with the other's trace, if this is how it must be; empty if nothing is. */
    String difference(Trace actual) {
        if (!actual.fault.isEmpty()) {
            return actual.exception + ": " + actual.fault + "\n";
        }
        if (kind == Kind.CUT || actual.kind == Kind.CUT) {
            return "";
        }
        if (actual.kind == Kind.RAW || actual.kind == Kind.RAW_SOURCE) {
            boolean isComparable = actual.kind == Kind.RAW; // else it has lines of the generated source
            return mayBeRaw && (!isComparable || agreesRaw(actual)) ? "" : shown(actual, " raw");
        }
        boolean agrees = kind == Kind.THREAD && actual.kind == Kind.WHOLE
                ? agreesWithoutSpawn(actual.frames)
                : frames.equals(actual.frames);
        return agrees ? "" : shown(actual, "");
    }

    /** The last frame of ordinary code is the lambda's; of some method references, too, javac makes a lambda. */
    private boolean agreesWithoutSpawn(List<Frame> actual) {
        List<Frame> called = actual.subList(0, Math.max(0, actual.size() - 1));
        return called.equals(frames)
                || frames.get(frames.size() - 1).place().startsWith("lambda$")
                        && called.equals(frames.subList(0, frames.size() - 1));
    }

    private boolean agreesRaw(Trace actual) {
        if (actual.frames.size() > frames.size()) {
            return false;
        }
        for (int i = 0; i < actual.frames.size(); i++) {
            if (!Objects.equals(actual.frames.get(i).place(), frames.get(i).place())) {
                return false;
            }
        }
        return true;
    }

    private String shown(Trace actual, String how) {
        StringBuilder text = new StringBuilder("  the" + how + " trace of " + exception + "\n");
        int common = 0;
        while (common < Math.min(frames.size(), actual.frames.size())
                && frames.get(common).equals(actual.frames.get(common))) {
            text.append("      ").append(frames.get(common++)).append('\n');
        }
        frames.stream().skip(common).limit(30).forEach(frame -> text.append("    - " + frame + "\n"));
        actual.frames.stream().skip(common).limit(30).forEach(frame -> text.append("    + " + frame + "\n"));
        return text.toString();
    }
}
