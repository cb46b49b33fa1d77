package dev.aevent.net;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketImpl;
import java.net.SocketOption;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/**
 * Gets from what a user holds to the patched implementation, without reflection: a socket gives it away by an option
 * that no other socket has, a socket's stream when it is asked to read nothing into an array known by its identity.
 */
public final class Patched {
    private static final byte[] QUESTION = new byte[0];
    private static final ThreadLocal<@Nullable ClientImpl[]> ANSWER = ThreadLocal.withInitial(() -> new ClientImpl[1]);
    private static final @Nullable Class<?> INPUT = named("java.net.Socket$SocketInputStream");
    private static final @Nullable Class<?> OUTPUT = named("java.net.Socket$SocketOutputStream");

    private static volatile boolean installed;

    private Patched() {}

    /**
     * Makes the sockets made from now on patched ones. Does nothing the second time.
     *
     * @throws IOException if somebody else has installed a factory
     */
    @SuppressWarnings("deprecation") // there is no other way, and no removal is announced
    public static synchronized void install() throws IOException {
        if (installed) {
            return;
        }
        Socket.setSocketImplFactory(Patched::client);
        ServerSocket.setSocketFactory(ServerImpl::new);
        installed = true;
        warmUp();
    }

    @SuppressWarnings("NullAway") // the JDK takes null here, as SSLServerSocket.accept needs
    private static SocketImpl client() {
        return switch (Callers.now()) {
            case ORDINARY -> new ClientImpl(false);
            case NO_PROXY -> new ClientImpl(true);
            case SSL_ACCEPT -> null;
        };
    }

    /**
     * Closes a channel, for in JDK 17 the first one to be closed takes a descriptor itself, and if there is none left
     * then, none can ever be closed.
     */
    private static void warmUp() throws IOException {
        SocketChannel.open().close();
    }

    /** A socket's implementation, if it is patched and nothing stands between. */
    static @Nullable ClientImpl of(Socket socket) {
        return socket.getClass() == Socket.class && option(socket::getOption) instanceof ClientImpl client
                ? client
                : null;
    }

    /** A server socket's implementation, if it is patched and nothing stands between. */
    static @Nullable ServerImpl of(ServerSocket socket) {
        return socket.getClass() == ServerSocket.class && option(socket::getOption) instanceof ServerImpl server
                ? server
                : null;
    }

    /** The implementation of the patched socket whose own stream this is. */
    static @Nullable ClientImpl of(InputStream stream) throws IOException {
        if (!installed || stream.getClass() != INPUT) {
            return null;
        }
        // Sockets that are not patched read nothing and return.
        int none = stream.read(QUESTION, 0, 0);
        assert none <= 0;
        return takeAnswer();
    }

    /** The implementation of the patched socket whose own stream this is. */
    static @Nullable ClientImpl of(OutputStream stream) throws IOException {
        if (!installed || stream.getClass() != OUTPUT) {
            return null;
        }
        stream.write(QUESTION, 0, 0);
        return takeAnswer();
    }

    /** Called by a patched socket's streams: answers the question, if it is one. */
    static boolean asks(byte[] bytes, ClientImpl asked) {
        if (bytes != QUESTION) {
            return false;
        }
        ANSWER.get()[0] = asked;
        return true;
    }

    private static @Nullable ClientImpl takeAnswer() {
        @Nullable ClientImpl[] place = ANSWER.get();
        ClientImpl answer = place[0];
        place[0] = null;
        return answer;
    }

    private interface Getter {
        Object get(SocketOption<Object> option) throws IOException;
    }

    private static @Nullable Object option(Getter getter) {
        if (!installed) {
            return null;
        }
        try {
            return getter.get(Handle.IMPL);
        } catch (UnsupportedOperationException | IOException foreignOrClosed) {
            return null;
        }
    }

    private static @Nullable Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException changed) {
            return null;
        }
    }
}
