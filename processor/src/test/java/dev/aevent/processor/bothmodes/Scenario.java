package dev.aevent.processor.bothmodes;

import java.util.List;

/**
 * One scenario file, in one of its flavours.
 *
 * @param path {@code area/Name}, as in {@code pending.txt}
 * @param flavour how the awaited calls wait
 * @param since the first Java version that compiles it
 * @param stateful whether a class of it has static state, so that each run needs classes of its own
 */
public record Scenario(
        String path,
        Flavour flavour,
        String className,
        String text,
        int since,
        boolean stateful,
        Shields shields,
        List<Method> methods) {
    /** What the scenario's {@code value}, {@code pause} and so on are. */
    public enum Flavour {
        /** Blocking methods that a patch covers. */
        PATCHED,
        /** Coroutines that call those. */
        CHAINED
    }

    /**
     * A method that is run: public, a coroutine, and without parameters or with one that {@code @Each} gives.
     *
     * @param arguments one run each; a single 0 where there is no parameter
     */
    public record Method(
            int index, String name, boolean isStatic, boolean isVoid, boolean hasParameter, List<Integer> arguments) {}

    /** The same where each run begins by setting all static state, and so needs no classes of its own. */
    public Scenario resettingItsState() {
        return new Scenario(path, flavour, className, text, since, false, shields, methods);
    }

    /** The method of that name. */
    public Method method(String name) {
        return methods.stream()
                .filter(method -> method.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    String packageName() {
        int dot = className.lastIndexOf('.');
        return dot < 0 ? "" : className.substring(0, dot);
    }

    String simpleName() {
        return className.substring(className.lastIndexOf('.') + 1);
    }

    String driverName() {
        return className + "Driver";
    }

    /** The source of the class that runs the methods. */
    String driver() {
        StringBuilder run = new StringBuilder();
        StringBuilder spawn = new StringBuilder();
        for (Method method : methods) {
            String receiver = method.isStatic() ? simpleName() : "new " + simpleName() + "()";
            String call = receiver + "." + method.name() + (method.hasParameter() ? "(argument)" : "()");
            run.append("      case " + method.index() + ": ");
            run.append(method.isVoid() ? "{ " + call + "; return null; }\n" : "return " + call + ";\n");
            String arguments = receiver + "::" + method.name() + (method.hasParameter() ? ", argument" : "");
            spawn.append("      case " + method.index() + ": return dev.aevent.Aevent.spawn(" + arguments + ");\n");
        }
        return (packageName().isEmpty() ? "" : "package " + packageName() + ";\n")
                + "public final class " + simpleName() + "Driver implements dev.aevent.processor.bothmodes.Driver {\n"
                + "  @java.lang.Override\n"
                + "  public java.lang.Object run(int method, int argument) throws java.lang.Throwable {\n"
                + "    switch (method) {\n" + run
                + "      default: throw new java.lang.AssertionError(method);\n    }\n  }\n"
                + "  @java.lang.Override\n"
                + "  public java.util.concurrent.Future<?> spawn(int method, int argument) throws java.lang.Throwable {\n"
                + "    switch (method) {\n" + spawn
                + "      default: throw new java.lang.AssertionError(method);\n    }\n  }\n"
                + "  @java.lang.Override\n"
                + "  public java.util.concurrent.Future<?> idle() {\n"
                + "    return dev.aevent.Aevent.spawn(scenarios.support.Deep::idle);\n  }\n"
                + "}\n";
    }

    /** Are there awaits of yields, stages or tasks? */
    boolean awaitsOtherThanProbes() {
        return text.matches("(?s).*\\b(yieldNow|sleep|join|spawn)\\(.*");
    }

    @Override
    public String toString() {
        return path + (flavour == Flavour.PATCHED ? "" : " (chained)");
    }
}
