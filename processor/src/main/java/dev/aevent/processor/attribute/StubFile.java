package dev.aevent.processor.attribute;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.function.Supplier;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import org.jspecify.annotations.Nullable;

/** A class file without code, written when the clean room's compiler first opens it. */
final class StubFile extends SimpleJavaFileObject {
    private final String binaryName;
    private final Supplier<byte[]> writer;
    private byte @Nullable [] bytes;

    StubFile(String binaryName, Supplier<byte[]> writer) {
        super(MemoryClass.address(binaryName), JavaFileObject.Kind.CLASS);
        this.binaryName = binaryName;
        this.writer = writer;
    }

    String binaryName() {
        return binaryName;
    }

    @Override
    public InputStream openInputStream() {
        byte[] written = bytes;
        if (written == null) {
            written = writer.get();
            bytes = written;
        }
        return new ByteArrayInputStream(written);
    }
}
