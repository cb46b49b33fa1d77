package dev.aevent.net;

import dev.aevent.Awaitable;
import dev.aevent.Monkey;
import dev.aevent.loop.EventLoop;
import dev.aevent.patch.SocketPatches;
import dev.aevent.patch.StreamPatches;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** The blocking calls of sockets, made in one of the ways in which they are to do the same. */
enum Calls {
    /** By a platform thread. */
    PLATFORM {
        @Override
        FutureTask<?> start(Body body) {
            FutureTask<@Nullable Void> task = task(body);
            Thread thread = new Thread(task, "platform");
            thread.setDaemon(true);
            thread.start();
            return task;
        }
    },

    /** By a virtual thread, where there are some. */
    VIRTUAL {
        @Override
        FutureTask<?> start(Body body) {
            FutureTask<@Nullable Void> task = task(body);
            try {
                Thread.class.getMethod("startVirtualThread", Runnable.class).invoke(null, task);
            } catch (NoSuchMethodException none) {
                return PLATFORM.start(body);
            } catch (ReflectiveOperationException impossible) {
                throw new AssertionError(impossible);
            }
            return task;
        }
    },

    /** By a coroutine, as generated code would, save that a thread waits until it is done. */
    COROUTINE {
        @Override
        FutureTask<?> start(Body body) {
            return PLATFORM.start(body);
        }

        @Override
        Socket accept(ServerSocket server) throws IOException {
            return await(() -> SocketPatches.accept(server));
        }

        @Override
        Socket open(ServerSocket server) throws IOException {
            return await(() -> SocketPatches.open(server.getInetAddress(), server.getLocalPort()));
        }

        @Override
        void connect(Socket socket, SocketAddress address, int timeout) throws IOException {
            await(() -> SocketPatches.connect(socket, address, timeout));
        }

        @Override
        int read(InputStream in) throws IOException {
            return await(() -> StreamPatches.read(in));
        }

        @Override
        int read(Socket socket, byte[] bytes, int offset, int length) throws IOException {
            InputStream in = socket.getInputStream();
            return await(() -> StreamPatches.read(in, bytes, offset, length));
        }

        @Override
        byte[] readNBytes(Socket socket, int length) throws IOException {
            InputStream in = socket.getInputStream();
            return await(() -> StreamPatches.readNBytes(in, length));
        }

        @Override
        byte[] readAllBytes(Socket socket) throws IOException {
            InputStream in = socket.getInputStream();
            return await(() -> StreamPatches.readAllBytes(in));
        }

        @Override
        long transferTo(Socket from, OutputStream to) throws IOException {
            InputStream in = from.getInputStream();
            return await(() -> StreamPatches.transferTo(in, to));
        }

        @Override
        void write(Socket socket, byte[] bytes) throws IOException {
            OutputStream out = socket.getOutputStream();
            await(() -> StreamPatches.write(out, bytes));
        }

        @Override
        int readNBytes(Socket socket, byte[] bytes, int offset, int length) throws IOException {
            InputStream in = socket.getInputStream();
            return await(() -> StreamPatches.readNBytes(in, bytes, offset, length));
        }

        @Override
        void skipNBytes(Socket socket, int count) throws IOException {
            InputStream in = socket.getInputStream();
            await(() -> StreamPatches.skipNBytes(in, count));
        }

        @Override
        void write(Socket socket, int value) throws IOException {
            OutputStream out = socket.getOutputStream();
            await(() -> StreamPatches.write(out, value));
        }

        @Override
        void write(Socket socket, byte[] bytes, int offset, int length) throws IOException {
            OutputStream out = socket.getOutputStream();
            await(() -> StreamPatches.write(out, bytes, offset, length));
        }

        @Override
        void flush(Socket socket) throws IOException {
            OutputStream out = socket.getOutputStream();
            await(() -> StreamPatches.flush(out));
        }

        @Override
        void close(Socket socket) throws IOException {
            await(() -> SocketPatches.close(socket));
        }

        @Override
        void close(ServerSocket server) throws IOException {
            await(() -> SocketPatches.close(server));
        }
    };

    /** Whether sockets are patched in this JVM: for good, so one JVM runs the suite with and one without. */
    static final boolean PATCHED = Boolean.getBoolean("aevent.test.patched");

    static {
        if (PATCHED) {
            Monkey.patchSocket();
        }
    }

    interface Body {
        void run() throws Exception;
    }

    private interface Operation<T> {
        Awaitable<T> begin() throws IOException;
    }

    /** Runs something beside the test. */
    abstract FutureTask<?> start(Body body);

    /** Runs something as this does, and waits for it. */
    void run(Body body) throws Exception {
        try {
            start(body).get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw failure;
        }
    }

    Socket accept(ServerSocket server) throws IOException {
        return server.accept();
    }

    Socket open(ServerSocket server) throws IOException {
        return new Socket(server.getInetAddress(), server.getLocalPort());
    }

    void connect(Socket socket, SocketAddress address, int timeout) throws IOException {
        socket.connect(address, timeout);
    }

    final int read(Socket socket) throws IOException {
        return read(socket.getInputStream());
    }

    int read(InputStream in) throws IOException {
        return in.read();
    }

    int read(Socket socket, byte[] bytes, int offset, int length) throws IOException {
        return socket.getInputStream().read(bytes, offset, length);
    }

    byte[] readNBytes(Socket socket, int length) throws IOException {
        return socket.getInputStream().readNBytes(length);
    }

    byte[] readAllBytes(Socket socket) throws IOException {
        return socket.getInputStream().readAllBytes();
    }

    long transferTo(Socket from, OutputStream to) throws IOException {
        return from.getInputStream().transferTo(to);
    }

    void write(Socket socket, byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
    }

    int readNBytes(Socket socket, byte[] bytes, int offset, int length) throws IOException {
        return socket.getInputStream().readNBytes(bytes, offset, length);
    }

    void skipNBytes(Socket socket, int count) throws IOException {
        socket.getInputStream().skipNBytes(count);
    }

    void write(Socket socket, int value) throws IOException {
        socket.getOutputStream().write(value);
    }

    void write(Socket socket, byte[] bytes, int offset, int length) throws IOException {
        socket.getOutputStream().write(bytes, offset, length);
    }

    void flush(Socket socket) throws IOException {
        socket.getOutputStream().flush();
    }

    void close(Socket socket) throws IOException {
        socket.close();
    }

    void close(ServerSocket server) throws IOException {
        server.close();
    }

    static FutureTask<@Nullable Void> task(Body body) {
        return new FutureTask<>(() -> {
            body.run();
            return null;
        });
    }

    /** Starts an operation on the loop, and waits for it on this thread. */
    private static <T> T await(Operation<T> operation) throws IOException {
        CompletableFuture<T> outcome = new CompletableFuture<>();
        EventLoop.shared().execute(() -> {
            try {
                operation.begin().start(new Awaitable.Completion<T>() {
                    @Override
                    public void succeed(@Nullable T value) {
                        outcome.complete(value);
                    }

                    @Override
                    public void fail(Throwable failure) {
                        outcome.completeExceptionally(failure);
                    }
                });
            } catch (Throwable failure) {
                outcome.completeExceptionally(failure);
            }
        });
        try {
            return outcome.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof IOException cause) {
                throw cause;
            }
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new AssertionError(failure);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
