package dev.aevent.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/** The part of the run time's API that example programs use, compiled once, so that it does not change under them. */
public final class Api {
    private static final Path SOURCES = Path.of("src/test/resources/api");
    private static final String CLASS_PATH = compile();

    private Api() {}

    /** A class path with the API and the annotations. */
    public static String classPath() {
        return CLASS_PATH;
    }

    private static String compile() {
        try {
            Path classes = Files.createDirectories(Path.of("target/test-api"));
            String annotations =
                    Build.classPath().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
            var arguments =
                    new ArrayList<>(List.of("-proc:none", "--class-path", annotations, "-d", classes.toString()));
            Build.javaFiles(SOURCES).forEach(file -> arguments.add(file.toString()));
            int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
            assertThat(status).isZero();
            return classes + File.pathSeparator + annotations;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
