package dev.aevent.processor.attribute;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** A class file that the clean room's compiler writes. */
final class MemoryClass extends SimpleJavaFileObject {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    MemoryClass(String binaryName) {
        super(
                URI.create("aevent:///" + binaryName.replace('.', '/') + JavaFileObject.Kind.CLASS.extension),
                JavaFileObject.Kind.CLASS);
    }

    @Override
    public OutputStream openOutputStream() {
        bytes.reset();
        return bytes;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
