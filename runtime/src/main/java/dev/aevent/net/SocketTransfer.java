package dev.aevent.net;

import dev.aevent.Awaitable;
import dev.aevent.abi.Loop;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * Copies a patched socket's input to its end: to another one, or to memory. It alternates between reading a part and
 * writing it, each in line with what other coroutines read and write.
 */
final class SocketTransfer implements Awaitable<Long> {
    /** So much at a time, lest a fast peer keeps the loop to itself. */
    private static final int AT_ONCE = 1 << 20;

    private final ClientImpl source;
    private final @Nullable ClientImpl target;
    private final @Nullable ByteArrayOutputStream memory;
    private final byte[] chunk = new byte[16 * 1024];
    private long copied;
    private int filled;
    private @Nullable Completion<? super Long> completion;
    private @Nullable Awaitable<?> stage;
    private boolean writing;
    private boolean cancelled;

    /** The outcome of a stage that ended while it was being started. */
    private boolean starting;

    private boolean ended;

    private SocketTransfer(ClientImpl source, @Nullable ClientImpl target, @Nullable ByteArrayOutputStream memory) {
        this.source = source;
        this.target = target;
        this.memory = memory;
    }

    static SocketTransfer toSocket(ClientImpl source, ClientImpl target) {
        return new SocketTransfer(source, target, null);
    }

    static SocketTransfer toMemory(ClientImpl source, ByteArrayOutputStream memory) {
        return new SocketTransfer(source, null, memory);
    }

    @Override
    public void start(Completion<? super Long> completion) {
        this.completion = completion;
        go();
    }

    @Override
    public void cancel() {
        cancelled = true;
        if (stage != null) {
            stage.cancel();
        }
    }

    /** Goes on, until a stage has to wait. */
    private void go() {
        long before = copied;
        Loop loop = Loop.current();
        do {
            if (completion == null) {
                return;
            }
            if (cancelled) {
                end(new CancellationException());
                return;
            }
            if (copied - before > AT_ONCE && loop != null) {
                loop.execute(this::go);
                return;
            }
        } while (step());
    }

    /** Starts the next stage; true if it has ended already. */
    private boolean step() {
        starting = true;
        ended = false;
        try {
            if (writing) {
                write();
            } else {
                read();
            }
        } catch (IOException | RuntimeException | Error failure) {
            end(failure);
        }
        starting = false;
        return ended;
    }

    private void read() throws IOException {
        SocketRead read = new SocketRead(source, chunk, 0, chunk.length);
        stage = read;
        read.start(new Stage<>(count -> {
            if (count < 0) {
                succeed();
                return;
            }
            filled = count;
            writing = true;
        }));
    }

    private void write() throws IOException {
        if (memory != null) {
            memory.write(chunk, 0, filled);
        }
        if (target == null) {
            written();
            ended = true;
            return;
        }
        SocketWrite write = new SocketWrite(target, ByteBuffer.wrap(chunk, 0, filled));
        stage = write;
        write.start(new Stage<>(nothing -> written()));
    }

    private void written() {
        copied += filled;
        writing = false;
    }

    private void succeed() {
        Completion<? super Long> waiting = completion;
        completion = null;
        if (waiting != null) {
            waiting.succeed(copied);
        }
    }

    private void end(Throwable failure) {
        Completion<? super Long> waiting = completion;
        completion = null;
        if (waiting == null) {
            return;
        }
        boolean unsent = writing && (!(stage instanceof SocketWrite write) || write.isUntouched());
        if (unsent && failure instanceof CancellationException) {
            // Nobody got what was read last, so the next who reads shall.
            source.unread(chunk, 0, filled);
        }
        waiting.fail(failure);
    }

    private interface Then<T> {
        void accept(T value);
    }

    private final class Stage<T> implements Completion<T> {
        private final Then<T> then;

        Stage(Then<T> then) {
            this.then = then;
        }

        @Override
        @SuppressWarnings("NullAway") // a write has no result, and none is looked at
        public void succeed(@Nullable T value) {
            then.accept(value);
            ended = true;
            if (!starting) {
                go();
            }
        }

        @Override
        public void fail(Throwable failure) {
            end(failure);
        }
    }

    /** For dumps. */
    @Override
    public String toString() {
        return stage == null ? "a transfer" : stage.toString();
    }
}
