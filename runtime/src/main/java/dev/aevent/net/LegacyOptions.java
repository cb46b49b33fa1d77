package dev.aevent.net;

import java.net.SocketException;
import java.net.SocketOption;
import java.net.SocketOptions;
import java.net.StandardSocketOptions;
import java.util.Map;

/** The options of {@link SocketOptions}, numbers all of them, and what they are called today. */
final class LegacyOptions {
    private static final Map<Integer, SocketOption<?>> MODERN = Map.of(
            SocketOptions.TCP_NODELAY, StandardSocketOptions.TCP_NODELAY,
            SocketOptions.SO_KEEPALIVE, StandardSocketOptions.SO_KEEPALIVE,
            SocketOptions.SO_REUSEADDR, StandardSocketOptions.SO_REUSEADDR,
            SocketOptions.SO_REUSEPORT, StandardSocketOptions.SO_REUSEPORT,
            SocketOptions.SO_SNDBUF, StandardSocketOptions.SO_SNDBUF,
            SocketOptions.SO_RCVBUF, StandardSocketOptions.SO_RCVBUF,
            SocketOptions.IP_TOS, StandardSocketOptions.IP_TOS,
            SocketOptions.SO_LINGER, StandardSocketOptions.SO_LINGER);

    private LegacyOptions() {}

    /**
     * What an option is called today.
     *
     * @throws SocketException if it has no such name
     */
    @SuppressWarnings("unchecked") // the callers cast what they get to what the number stands for
    static SocketOption<Object> modern(int number) throws SocketException {
        SocketOption<?> option = MODERN.get(number);
        if (option == null) {
            throw new SocketException("Invalid option: " + number);
        }
        return (SocketOption<Object>) option;
    }

    /** A value as it is set today: lingering is switched off by a negative number, not by {@code false}. */
    static Object value(int number, Object value) {
        return number == SocketOptions.SO_LINGER && Boolean.FALSE.equals(value) ? Integer.valueOf(-1) : value;
    }
}
