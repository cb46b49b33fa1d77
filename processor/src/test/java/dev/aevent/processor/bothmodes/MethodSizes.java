package dev.aevent.processor.bothmodes;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** Reads from a class file how many bytes of code each method has: the largest of those that share a name. */
final class MethodSizes {
    private final DataInputStream in;
    private final Map<Integer, String> names = new HashMap<>();
    private final Map<String, Integer> sizes = new HashMap<>();

    private MethodSizes(byte[] classFile) {
        in = new DataInputStream(new ByteArrayInputStream(classFile));
    }

    static Map<String, Integer> of(byte[] classFile) {
        var reader = new MethodSizes(classFile);
        try {
            reader.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reader.sizes;
    }

    private void read() throws IOException {
        in.skipNBytes(8);
        readConstants();
        in.skipNBytes(6);
        in.skipNBytes(2L * in.readUnsignedShort());
        readMembers();
        readMembers();
    }

    private void readConstants() throws IOException {
        int count = in.readUnsignedShort();
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> names.put(i, in.readUTF());
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i++; // a long or double takes two
                }
                case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                default -> in.skipNBytes(4);
            }
        }
    }

    private void readMembers() throws IOException {
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            in.skipNBytes(2);
            String name = names.get(in.readUnsignedShort());
            in.skipNBytes(2);
            int attributes = in.readUnsignedShort();
            for (int j = 0; j < attributes; j++) {
                boolean code = "Code".equals(names.get(in.readUnsignedShort()));
                int length = in.readInt();
                if (code) {
                    in.skipNBytes(4);
                    sizes.merge(name, in.readInt(), Math::max);
                    in.skipNBytes(length - 8);
                } else {
                    in.skipNBytes(length);
                }
            }
        }
    }
}
