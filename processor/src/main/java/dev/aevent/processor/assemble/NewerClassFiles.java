package dev.aevent.processor.assemble;

import java.util.function.UnaryOperator;
import org.objectweb.asm.Opcodes;

/**
 * Reads class files of versions that the bundled ASM does not know yet. Versions rarely bring anything new to a class
 * as plain as ours, so it reads them as if they were of the newest version that it knows.
 */
final class NewerClassFiles {
    private static final int NEWEST_KNOWN = Opcodes.V28;
    private static final int MAJOR_VERSION = 6;

    private NewerClassFiles() {}

    /** Rewrites a class file; one that has something new indeed is returned as it is. */
    static byte[] rewrite(byte[] classFile, UnaryOperator<byte[]> rewriting) {
        if (version(classFile) <= NEWEST_KNOWN) {
            return rewriting.apply(classFile);
        }
        byte[] known = classFile.clone();
        known[MAJOR_VERSION] = 0;
        known[MAJOR_VERSION + 1] = NEWEST_KNOWN;
        try {
            byte[] rewritten = rewriting.apply(known);
            System.arraycopy(classFile, MAJOR_VERSION, rewritten, MAJOR_VERSION, 2);
            return rewritten;
        } catch (IllegalArgumentException | UnsupportedOperationException | IndexOutOfBoundsException e) {
            // It runs as well unchanged; only its traces and debuggers show the generated source.
            return classFile;
        }
    }

    private static int version(byte[] classFile) {
        return (classFile[MAJOR_VERSION] & 0xff) << Byte.SIZE | (classFile[MAJOR_VERSION + 1] & 0xff);
    }
}
