package dev.aevent.instrument;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Fetches what a library has published, by Maven itself: its settings, mirrors and repository are the user's. */
final class Maven {
    private static final String DEPENDENCY = "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:";

    private final Path folder;

    /** @param folder where the files are put; what is there already is not fetched again */
    Maven(Path folder) {
        this.folder = folder;
    }

    /** A file of the library, such as the classifier {@code sources} of the type {@code jar}. */
    Path fetch(Coordinates library, String classifier, String type) throws IOException, InterruptedException {
        String name = library.artifact() + "-" + library.version() + (classifier.isEmpty() ? "" : "-" + classifier)
                + "." + type;
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            run(List.of(
                    DEPENDENCY + "copy",
                    "-Dartifact=" + library + ":" + type + (classifier.isEmpty() ? "" : ":" + classifier),
                    "-DoutputDirectory=" + folder,
                    "-Dmdep.overWriteReleases=true"));
        }
        return file;
    }

    /** All that the library's tests need, the library itself left out. */
    List<Path> testClassPath(Coordinates library) throws IOException, InterruptedException {
        Path list = folder.resolve(library.artifact() + "-" + library.version() + ".classpath");
        if (!Files.exists(list)) {
            run(List.of(
                    "-f",
                    fetch(library, "", "pom").toString(),
                    DEPENDENCY + "build-classpath",
                    "-DincludeScope=test",
                    "-Dmdep.outputFile=" + list));
        }
        return Stream.of(Files.readString(list).strip().split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(Path::of)
                .toList();
    }

    private void run(List<String> arguments) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        var command = new ArrayList<>(List.of("mvn", "-q", "-B"));
        command.addAll(arguments);
        Process maven = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("maven.log").toFile())
                .start();
        if (maven.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " failed: "
                    + Files.readString(folder.resolve("maven.log")).strip());
        }
    }
}
