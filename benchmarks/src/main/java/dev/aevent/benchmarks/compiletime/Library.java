package dev.aevent.benchmarks.compiletime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A library of fifty services, each with ten coroutines of ten to forty lines beside ordinary methods; and as many
 * classes without any as are wanted.
 */
final class Library {
    private static final int SERVICES = 50;
    private static final int PER_PACKAGE = 10;

    private Library() {}

    /**
     * Writes it as a Maven project.
     *
     * @param others how many classes without coroutines there are for each service
     */
    static void write(Path folder, int others) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("pom.xml"), resource("pom.xml"));
        String service = resource("Service.java.txt");
        String catalogue = resource("Catalogue.java.txt");
        for (int n = 0; n < SERVICES; n++) {
            Path sources = Files.createDirectories(folder.resolve("src/main/java/library/" + packageOf(n)));
            Files.writeString(sources.resolve("Service" + n + ".java"), numbered(service, n));
            for (int m = n * others; m < (n + 1) * others; m++) {
                String text = numbered(catalogue.replace("#{N}", Integer.toString(m)), n);
                Files.writeString(sources.resolve("Catalogue" + m + ".java"), text);
            }
        }
    }

    private static String numbered(String template, int n) {
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
