package dev.aevent.patch;

import dev.aevent.Awaitable;
import dev.aevent.annotation.Patch;
import dev.aevent.loop.Offload;
import dev.aevent.net.Streams;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;

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

    /** {@link InputStream#skipNBytes(long)}. */
    @Patch(InputStream.class)
    public static Awaitable<Void> skipNBytes(InputStream in, long count) throws IOException {
        return Streams.skipNBytes(in, count);
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

    /** {@link Reader#read()}. */
    @Patch(Reader.class)
    public static Awaitable<Integer> read(Reader in) {
        return Streams.read(in, in::read);
    }

    /** {@link Reader#read(char[])}. */
    @Patch(Reader.class)
    public static Awaitable<Integer> read(Reader in, char[] chars) {
        return Streams.read(in, () -> in.read(chars));
    }

    /** {@link Reader#read(char[], int, int)}. */
    @Patch(Reader.class)
    public static Awaitable<Integer> read(Reader in, char[] chars, int offset, int length) {
        return Streams.read(in, () -> in.read(chars, offset, length));
    }

    /** {@link Reader#transferTo(Writer)}. */
    @Patch(Reader.class)
    public static Awaitable<Long> transferTo(Reader in, Writer out) {
        return Offload.call(() -> in.transferTo(out));
    }

    /** {@link Writer#write(int)}. */
    @Patch(Writer.class)
    public static Awaitable<Void> write(Writer out, int character) {
        return Streams.write(out, () -> out.write(character));
    }

    /** {@link Writer#write(char[])}. */
    @Patch(Writer.class)
    public static Awaitable<Void> write(Writer out, char[] chars) {
        return Streams.write(out, () -> out.write(chars));
    }

    /** {@link Writer#write(char[], int, int)}. */
    @Patch(Writer.class)
    public static Awaitable<Void> write(Writer out, char[] chars, int offset, int length) {
        return Streams.write(out, () -> out.write(chars, offset, length));
    }

    /** {@link Writer#write(String)}. */
    @Patch(Writer.class)
    public static Awaitable<Void> write(Writer out, String text) {
        return Streams.write(out, () -> out.write(text));
    }

    /** {@link Writer#write(String, int, int)}. */
    @Patch(Writer.class)
    public static Awaitable<Void> write(Writer out, String text, int offset, int length) {
        return Streams.write(out, () -> out.write(text, offset, length));
    }

    /** {@link Writer#flush()}. */
    @Patch(Writer.class)
    public static Awaitable<Void> flush(Writer out) {
        return Streams.write(out, out::flush);
    }
}
