package dev.aevent.instrument;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A library as it was published, unpacked.
 *
 * @param sources its source files
 * @param testSources those of its tests
 * @param home where its tests run: a folder that looks like the library's own project
 * @param dependencies what it and its tests need
 */
record Library(Coordinates coordinates, Path sources, Path testSources, Path home, List<Path> dependencies) {
    private static final Path MAIN = Path.of("src/main");
    private static final Path TEST = Path.of("src/test");

    Library {
        dependencies = List.copyOf(dependencies);
    }

    static Library fetch(Coordinates coordinates, Path folder) throws IOException, InterruptedException {
        var maven = new Maven(folder.resolve("artifacts"));
        Path home = folder.resolve("home");
        if (!Files.exists(home)) {
            unpack(maven.fetch(coordinates, "", "jar"), null, home.resolve(MAIN).resolve("resources"));
            unpack(
                    maven.fetch(coordinates, "sources", "jar"),
                    home.resolve(MAIN).resolve("java"),
                    null);
            unpack(
                    maven.fetch(coordinates, "tests", "jar"),
                    null,
                    home.resolve(TEST).resolve("resources"));
            unpack(
                    maven.fetch(coordinates, "test-sources", "jar"),
                    home.resolve(TEST).resolve("java"),
                    null);
        }
        return new Library(
                coordinates,
                home.resolve(MAIN).resolve("java"),
                home.resolve(TEST).resolve("java"),
                home,
                maven.testClassPath(coordinates));
    }

    /** Where the files are that the library and its tests read from their class path. */
    List<Path> resources() {
        return List.of(
                home.resolve(MAIN).resolve("resources"), home.resolve(TEST).resolve("resources"));
    }

    /** Puts the sources of a jar into one folder and what is neither source nor class into another. */
    private static void unpack(Path jar, @Nullable Path sources, @Nullable Path resources) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                String name = entry.getName();
                // A module has packages sealed that its tests share, so all goes to the class path.
                Path folder = name.endsWith(".java") && !name.endsWith("module-info.java")
                        ? sources
                        : name.endsWith(".java") || name.endsWith(".class") || name.endsWith(".MF") ? null : resources;
                if (folder != null && !entry.isDirectory()) {
                    Path file = folder.resolve(name).normalize();
                    if (!file.startsWith(folder)) {
                        throw new IOException(jar + " has an entry outside of it: " + name);
                    }
                    Files.createDirectories(file.getParent());
                    try (InputStream content = zip.getInputStream(entry)) {
                        Files.copy(content, file);
                    }
                }
            }
        }
    }
}
