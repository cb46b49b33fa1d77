package dev.aevent.net;

import dev.aevent.Awaitable;
import dev.aevent.loop.Offload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.CharArrayReader;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.concurrent.Callable;

/**
 * What stands in for the calls of streams in coroutines. Only the run time knows what a stream is: a patched socket's
 * own one is waited for on the loop, memory needs no wait, and anything else is left to another thread.
 */
public final class Streams {
    private Streams() {}

    /** {@link InputStream#read()}. */
    public static Awaitable<Integer> read(InputStream in) throws IOException {
        ClientImpl socket = Patched.of(in);
        if (socket != null) {
            return new SocketReadByte(socket);
        }
        return isMemory(in) ? new Now<>(in::read) : Offload.call(in::read);
    }

    /** {@link InputStream#read(byte[], int, int)}. */
    public static Awaitable<Integer> read(InputStream in, byte[] bytes, int offset, int length) throws IOException {
        ClientImpl socket = Patched.of(in);
        if (socket != null) {
            Objects.checkFromIndexSize(offset, length, bytes.length);
            return new SocketRead(socket, bytes, offset, length);
        }
        return isMemory(in)
                ? new Now<>(() -> in.read(bytes, offset, length))
                : Offload.call(() -> in.read(bytes, offset, length));
    }

    /** {@link InputStream#read(byte[])}. */
    public static Awaitable<Integer> read(InputStream in, byte[] bytes) throws IOException {
        ClientImpl socket = Patched.of(in);
        if (socket != null) {
            return new SocketRead(socket, bytes, 0, bytes.length);
        }
        return isMemory(in) ? new Now<>(() -> in.read(bytes)) : Offload.call(() -> in.read(bytes));
    }

    /** {@link InputStream#readNBytes(int)}. */
    public static Awaitable<byte[]> readNBytes(InputStream in, int length) throws IOException {
        ClientImpl socket = Patched.of(in);
        if (socket != null) {
            if (length < 0) {
                throw new IllegalArgumentException("len < 0");
            }
            return new SocketReadMany(socket, length);
        }
        return isMemory(in) ? new Now<>(() -> in.readNBytes(length)) : Offload.call(() -> in.readNBytes(length));
    }

    /** {@link InputStream#readAllBytes()}. */
    public static Awaitable<byte[]> readAllBytes(InputStream in) throws IOException {
        ClientImpl socket = Patched.of(in);
        if (socket != null) {
            return new SocketReadMany(socket, Integer.MAX_VALUE);
        }
        return isMemory(in) ? new Now<>(in::readAllBytes) : Offload.call(in::readAllBytes);
    }

    /** {@link InputStream#readNBytes(byte[], int, int)}. */
    public static Awaitable<Integer> readNBytes(InputStream in, byte[] bytes, int offset, int length)
            throws IOException {
        ClientImpl socket = Patched.of(in);
        if (socket != null) {
            Objects.checkFromIndexSize(offset, length, bytes.length);
            return new SocketReadFully(socket, bytes, offset, length);
        }
        return isMemory(in)
                ? new Now<>(() -> in.readNBytes(bytes, offset, length))
                : Offload.call(() -> in.readNBytes(bytes, offset, length));
    }

    /** {@link InputStream#skipNBytes(long)}. */
    public static Awaitable<Void> skipNBytes(InputStream in, long count) throws IOException {
        ClientImpl socket = Patched.of(in);
        if (socket != null) {
            return new SocketSkip(socket, count);
        }
        return isMemory(in) ? Now.of(() -> in.skipNBytes(count)) : Sockets.offloaded(() -> in.skipNBytes(count));
    }

    /** The reads of readers. */
    public static Awaitable<Integer> read(Reader in, Callable<Integer> read) {
        return isMemory(in) ? new Now<>(read::call) : Offload.call(read);
    }

    /** Something that writes. */
    public interface Write {
        /** Writes. */
        void make() throws IOException;
    }

    /** The writes of writers. */
    public static Awaitable<Void> write(Writer out, Write write) {
        return isMemory(out) ? Now.of(write::make) : Sockets.offloaded(write::make);
    }

    /** {@link InputStream#transferTo(OutputStream)}. */
    public static Awaitable<Long> transferTo(InputStream in, OutputStream out) throws IOException {
        ClientImpl source = Patched.of(in);
        if (source != null) {
            ClientImpl target = Patched.of(out);
            if (target != null) {
                return SocketTransfer.toSocket(source, target);
            }
            if (out.getClass() == ByteArrayOutputStream.class) {
                return SocketTransfer.toMemory(source, (ByteArrayOutputStream) out);
            }
        }
        return isMemory(in) && isMemory(out)
                ? new Now<>(() -> in.transferTo(out))
                : Offload.call(() -> in.transferTo(out));
    }

    /** {@link OutputStream#write(int)}. */
    public static Awaitable<Void> write(OutputStream out, int value) throws IOException {
        ClientImpl socket = Patched.of(out);
        if (socket != null) {
            return new SocketWrite(socket, ByteBuffer.wrap(new byte[] {(byte) value}));
        }
        return made(out, () -> out.write(value));
    }

    /** {@link OutputStream#write(byte[])}. */
    public static Awaitable<Void> write(OutputStream out, byte[] bytes) throws IOException {
        ClientImpl socket = Patched.of(out);
        if (socket != null) {
            return new SocketWrite(socket, ByteBuffer.wrap(bytes));
        }
        return made(out, () -> out.write(bytes));
    }

    /** {@link OutputStream#write(byte[], int, int)}. */
    public static Awaitable<Void> write(OutputStream out, byte[] bytes, int offset, int length) throws IOException {
        ClientImpl socket = Patched.of(out);
        if (socket != null) {
            Objects.checkFromIndexSize(offset, length, bytes.length);
            return new SocketWrite(socket, ByteBuffer.wrap(bytes, offset, length));
        }
        return made(out, () -> out.write(bytes, offset, length));
    }

    /** {@link OutputStream#flush()}. */
    public static Awaitable<Void> flush(OutputStream out) throws IOException {
        // A socket's own stream holds nothing back.
        return Patched.of(out) != null ? Now.of(out::flush) : made(out, out::flush);
    }

    private static Awaitable<Void> made(OutputStream out, Now.Run run) {
        return isMemory(out) ? Now.of(run) : Sockets.offloaded(run);
    }

    private static boolean isMemory(InputStream in) {
        return in.getClass() == ByteArrayInputStream.class;
    }

    private static boolean isMemory(OutputStream out) {
        return out.getClass() == ByteArrayOutputStream.class;
    }

    private static boolean isMemory(Reader in) {
        return in.getClass() == StringReader.class || in.getClass() == CharArrayReader.class;
    }

    private static boolean isMemory(Writer out) {
        return out.getClass() == StringWriter.class || out.getClass() == CharArrayWriter.class;
    }
}
