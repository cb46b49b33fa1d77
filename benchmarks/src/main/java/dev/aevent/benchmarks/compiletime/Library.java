package dev.aevent.benchmarks.compiletime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** A library of fifty services, each with ten coroutines of ten to forty lines beside ordinary methods. */
final class Library {
    private static final int SERVICES = 50;
    private static final int PER_PACKAGE = 10;

    private Library() {}

    /** Writes it as a Maven project. */
    static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("pom.xml"), resource("pom.xml"));
        String template = resource("Service.java.txt");
        for (int n = 0; n < SERVICES; n++) {
            Path sources = Files.createDirectories(folder.resolve("src/main/java/library/" + packageOf(n)));
            Files.writeString(sources.resolve("Service" + n + ".java"), service(template, n));
        }
    }

    private static String service(String template, int n) {
        int peer = (n + 7) % SERVICES;
        return template.replace("#{PACKAGE}", packageOf(n))
                .replace("#{PEER_PACKAGE}", packageOf(peer))
                .replace("#{PEER}", Integer.toString(peer))
                .replace("#{N}", Integer.toString(n))
                .replace("#{A}", Integer.toString(2 + n % 5))
                .replace("#{B}", Integer.toString(10 + n))
                .replace("#{C}", Integer.toString(100 * (n + 1)));
    }

    private static String packageOf(int n) {
        return "part" + n / PER_PACKAGE;
    }

    private static String resource(String name) {
        try (InputStream in = Library.class.getResourceAsStream("/compile-time/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
