package dev.aevent.patch;

import dev.aevent.Aevent;
import dev.aevent.Awaitable;
import dev.aevent.Task;
import dev.aevent.annotation.Patch;
import dev.aevent.annotation.PatchTable;
import java.io.*;
import java.net.*;
import java.time.Duration;
import java.util.concurrent.CompletionStage;

@PatchTable({JdkPatches.Streams.class, JdkPatches.Sockets.class, JdkPatches.Ours.class})
public final class JdkPatches {
    public static final class Streams {
        @Patch(InputStream.class)
        public static Awaitable<Integer> read(InputStream in) {
            return null;
        }

        @Patch(InputStream.class)
        public static Awaitable<Integer> read(InputStream in, byte[] bytes) {
            return null;
        }

        @Patch(OutputStream.class)
        public static Awaitable<Void> write(OutputStream out, byte[] bytes) {
            return null;
        }

        @Patch(BufferedReader.class)
        public static Awaitable<String> readLine(BufferedReader in) {
            return null;
        }
    }

    public static final class Sockets {
        @Patch(ServerSocket.class)
        public static Awaitable<Socket> accept(ServerSocket socket) {
            return null;
        }

        @Patch(Socket.class)
        public static Awaitable<Void> close(Socket socket) {
            return null;
        }

        @Patch(value = Socket.class, kind = Patch.Kind.CONSTRUCTOR)
        public static Awaitable<Socket> open(String host, int port) {
            return null;
        }

        /** As for a later JDK's method: not an error. */
        @Patch(Socket.class)
        public static Awaitable<Void> closeLater(Socket socket) {
            return null;
        }
    }

    public static final class Ours {
        @Patch(value = Thread.class, kind = Patch.Kind.STATIC)
        public static Awaitable<Void> sleep(long millis) {
            return null;
        }

        @Patch(value = Aevent.class, kind = Patch.Kind.STATIC)
        public static Awaitable<Void> sleep(Duration duration) {
            return null;
        }

        @Patch(value = Aevent.class, kind = Patch.Kind.STATIC)
        public static <T> Awaitable<T> join(CompletionStage<T> stage) {
            return null;
        }

        @Patch(Task.class)
        public static <T> Awaitable<T> join(Task<T> task) {
            return null;
        }
    }
}
