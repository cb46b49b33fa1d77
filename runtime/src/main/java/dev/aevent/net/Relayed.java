package dev.aevent.net;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketOption;
import java.net.SocketOptions;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The options of a socket of the JDK's own that stands in for a patched one, since it speaks to a proxy. */
final class Relayed {
    private Relayed() {}

    /** Makes it, with what was chosen for the patched one. */
    static Socket make(Proxy proxy, Map<SocketOption<?>, Object> chosen, int timeout, @Nullable InetSocketAddress local)
            throws IOException {
        Socket socket = new Socket(proxy);
        try {
            for (Map.Entry<SocketOption<?>, Object> option : chosen.entrySet()) {
                set(socket, option.getKey(), option.getValue());
            }
            socket.setSoTimeout(timeout);
            if (local != null) {
                socket.bind(local);
            }
            return socket;
        } catch (IOException | RuntimeException failure) {
            socket.close();
            throw failure;
        }
    }

    @SuppressWarnings("unchecked") // what was chosen was checked then
    private static <T> void set(Socket socket, SocketOption<T> option, Object value) throws IOException {
        socket.setOption(option, (T) value);
    }

    static void setOption(Socket socket, int number, Object value) throws IOException {
        switch (number) {
            case SocketOptions.SO_TIMEOUT -> socket.setSoTimeout((Integer) value);
            case SocketOptions.SO_OOBINLINE -> socket.setOOBInline((Boolean) value);
            default -> socket.setOption(LegacyOptions.modern(number), LegacyOptions.value(number, value));
        }
    }

    static Object getOption(Socket socket, int number) throws IOException {
        return switch (number) {
            case SocketOptions.SO_TIMEOUT -> socket.getSoTimeout();
            case SocketOptions.SO_OOBINLINE -> socket.getOOBInline();
            case SocketOptions.SO_BINDADDR -> socket.getLocalAddress();
            default -> socket.getOption(LegacyOptions.modern(number));
        };
    }
}
