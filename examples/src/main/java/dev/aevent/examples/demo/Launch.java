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
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", classPath(), Host.class.getName()));
        return command;
    }

    /** Where the classes really are: under a build tool's class loader, {@code java.class.path} does not say. */
    private static String classPath() {
        return Stream.of(Host.class, Aevent.class, Coroutine.class)
                .map(Launch::location)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String location(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
