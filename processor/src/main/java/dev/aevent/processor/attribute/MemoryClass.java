package dev.aevent.processor.attribute;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** A class file that the clean room's compiler writes. */
final class MemoryClass extends SimpleJavaFileObject {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    MemoryClass(String binaryName) {
        super(address(binaryName), JavaFileObject.Kind.CLASS);
    }

    /** An address for a class file that is in no file. */
    static URI address(String binaryName) {
        try {
            // Quotes: other languages have names that addresses may not.
            return new URI(
                    "aevent", null, "/" + binaryName.replace('.', '/') + JavaFileObject.Kind.CLASS.extension, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(binaryName, e);
        }
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
