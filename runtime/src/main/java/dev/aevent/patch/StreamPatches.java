package dev.aevent.patch;

import dev.aevent.Awaitable;
import dev.aevent.annotation.Patch;
import dev.aevent.loop.Offload;
import dev.aevent.net.Streams;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Streams: a patched socket's own on the loop, memory at once, all others on another thread. */
public final class StreamPatches {
    private StreamPatches() {}

    /** {@link InputStream#read()}. */
    @Patch(InputStream.class)
    public static Awaitable<Integer> read(InputStream in) throws IOException {
        return Streams.read(in);
    }

    /** {@link InputStream#read(byte[])}. */
    @Patch(InputStream.class)
    public static Awaitable<Integer> read(InputStream in, byte[] bytes) throws IOException {
        return Streams.read(in, bytes);
    }

    /** {@link InputStream#read(byte[], int, int)}. */
    @Patch(InputStream.class)
    public static Awaitable<Integer> read(InputStream in, byte[] bytes, int offset, int length) throws IOException {
        return Streams.read(in, bytes, offset, length);
    }

    /** {@link InputStream#readNBytes(int)}. */
    @Patch(InputStream.class)
    public static Awaitable<byte[]> readNBytes(InputStream in, int length) throws IOException {
        return Streams.readNBytes(in, length);
    }

    /** {@link InputStream#readNBytes(byte[], int, int)}. */
    @Patch(InputStream.class)
    public static Awaitable<Integer> readNBytes(InputStream in, byte[] bytes, int offset, int length)
            throws IOException {
        return Streams.readNBytes(in, bytes, offset, length);
    }

    /** {@link InputStream#readAllBytes()}. */
    @Patch(InputStream.class)
    public static Awaitable<byte[]> readAllBytes(InputStream in) throws IOException {
        return Streams.readAllBytes(in);
    }

    /** {@link InputStream#transferTo(OutputStream)}. */
    @Patch(InputStream.class)
    public static Awaitable<Long> transferTo(InputStream in, OutputStream out) throws IOException {
        return Streams.transferTo(in, out);
    }

    /** {@link OutputStream#write(int)}. */
    @Patch(OutputStream.class)
    public static Awaitable<Void> write(OutputStream out, int value) throws IOException {
        return Streams.write(out, value);
    }

    /** {@link OutputStream#write(byte[])}. */
    @Patch(OutputStream.class)
    public static Awaitable<Void> write(OutputStream out, byte[] bytes) throws IOException {
        return Streams.write(out, bytes);
    }

    /** {@link OutputStream#write(byte[], int, int)}. */
    @Patch(OutputStream.class)
    public static Awaitable<Void> write(OutputStream out, byte[] bytes, int offset, int length) throws IOException {
        return Streams.write(out, bytes, offset, length);
    }

    /** {@link OutputStream#flush()}. */
    @Patch(OutputStream.class)
    public static Awaitable<Void> flush(OutputStream out) throws IOException {
        return Streams.flush(out);
    }

    /** {@link BufferedReader#readLine()}. */
    @Patch(BufferedReader.class)
    public static Awaitable<String> readLine(BufferedReader in) {
        return Offload.call(in::readLine);
    }
}
