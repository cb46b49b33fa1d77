package dev.aevent.processor;

import com.google.auto.value.AutoValue;
import com.google.auto.value.processor.AutoValueProcessor;
import com.palantir.javapoet.JavaFile;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lombok.Lombok;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.tree.ClassNode;

/** Processors of others, as they come, and where they stand on the processor path. */
final class OtherProcessors {
    /** What a program needs on its class path. */
    static final Path AUTO_VALUE_ANNOTATIONS = Build.locate(AutoValue.class);

    static final Path AUTO_VALUE = Build.locate(AutoValueProcessor.class);
    static final Path LOMBOK = Build.locate(Lombok.class);

    private OtherProcessors() {}

    static List<Path> before(Path other) {
        return Stream.concat(Stream.of(other), ours()).toList();
    }

    static List<Path> after(Path other) {
        return Stream.concat(ours(), Stream.of(other)).toList();
    }

    private static Stream<Path> ours() {
        return Stream.concat(
                Stream.of(
                                AeventProcessor.class,
                                JavaFile.class,
                                ClassReader.class,
                                ClassRemapper.class,
                                ClassNode.class)
                        .map(Build::locate),
                Build.classPath().stream());
    }
}
