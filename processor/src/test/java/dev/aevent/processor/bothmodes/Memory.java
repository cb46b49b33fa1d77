package dev.aevent.processor.bothmodes;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** A compilation's output, held in memory. */
final class Memory extends ForwardingJavaFileManager<StandardJavaFileManager> {
    private final Map<String, Output> classes = new ConcurrentHashMap<>();

    Memory(StandardJavaFileManager standard) {
        super(standard);
    }

    /** Class files by the path that a class loader would ask for; none of those that were looked for and not written. */
    Map<String, byte[]> classes() {
        Map<String, byte[]> bytes = new ConcurrentHashMap<>();
        classes.forEach((path, output) -> bytes.put(path, output.bytes.toByteArray()));
        bytes.values().removeIf(content -> content.length == 0);
        return bytes;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
        return output(location, className.replace('.', '/') + kind.extension, kind);
    }

    @Override
    public FileObject getFileForOutput(Location location, String packageName, String relativeName, FileObject sibling) {
        String folder = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
        return output(location, folder + relativeName, JavaFileObject.Kind.OTHER);
    }

    private Output output(Location location, String path, JavaFileObject.Kind kind) {
        Output output = new Output(location.getName(), path, kind);
        if (location == StandardLocation.CLASS_OUTPUT) {
            classes.put(path, output);
        }
        return output;
    }

    @Override
    public boolean isSameFile(FileObject a, FileObject b) {
        return a.toUri().equals(b.toUri());
    }

    /** A source that is only text. */
    static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String className, String text) {
            super(URI.create("memory:///" + className.replace('.', '/') + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Output extends SimpleJavaFileObject {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Output(String location, String path, Kind kind) {
            super(URI.create("memory:///" + location + "/" + path), kind);
        }

        @Override
        public OutputStream openOutputStream() {
            bytes.reset();
            return bytes;
        }

        @Override
        public InputStream openInputStream() {
            return new ByteArrayInputStream(bytes.toByteArray());
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return bytes.toString(StandardCharsets.UTF_8);
        }
    }
}
