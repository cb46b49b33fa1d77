package dev.aevent.examples.demo;

import dev.aevent.Aevent;
import dev.aevent.annotation.Coroutine;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The command that starts a server as this JVM was started. */
public final class Launch {
    private Launch() {}

    /**
     * The command up to the server's name.
     *
     * @param options further options for the JVM
     */
    public static List<String> java(String... options) {
        return java(classPath(), options);
    }

    /**
     * The command up to the server's name.
     *
     * @param classPath where the classes are
     * @param options further options for the JVM
     */
    public static List<String> java(List<Path> classPath, String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", joined(classPath), Host.class.getName()));
        return command;
    }

    /** Where the classes really are: under a build tool's class loader, {@code java.class.path} does not say. */
    public static List<Path> classPath() {
        return Stream.of(Host.class, Aevent.class, Coroutine.class)
                .map(Launch::location)
                .distinct()
                .toList();
    }

    private static String joined(List<Path> classPath) {
        return classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static Path location(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
