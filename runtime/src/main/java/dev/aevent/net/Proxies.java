package dev.aevent.net;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The SOCKS proxies that the JDK would ask the proxy selector for, if there were no factory of ours. */
final class Proxies {
    private Proxies() {}

    /** How to get to an address: proxies to try in turn, or none for the straight way. */
    record Route(@Nullable ProxySelector selector, URI target, List<Proxy> proxies) {
        boolean isStraight() {
            return proxies.isEmpty() || proxies.get(0).type() != Proxy.Type.SOCKS;
        }
    }

    /** The way to an address. */
    static Route to(InetSocketAddress address) throws IOException {
        ProxySelector selector = ProxySelector.getDefault();
        URI target = target(address);
        List<Proxy> proxies = selector == null ? null : selector.select(target);
        return new Route(selector, target, proxies == null ? List.of() : proxies);
    }

    private static URI target(InetSocketAddress address) throws IOException {
        String host = address.getHostString();
        InetAddress resolved = address.getAddress();
        if (resolved instanceof Inet6Address && host.indexOf(':') >= 0 && !host.startsWith("[")) {
            host = "[" + host + "]";
        }
        try {
            return new URI("socket", null, host, address.getPort(), null, null, null);
        } catch (URISyntaxException malformed) {
            throw new IOException("no proxy can be chosen for " + address, malformed);
        }
    }

    /** Makes a socket of the JDK's own that can be connected by a proxy. */
    interface Maker {
        Socket make(Proxy proxy) throws IOException;
    }

    /**
     * A connection by the first proxy of a route that works; null if the straight way is next.
     *
     * @throws SocketException if no proxy works
     */
    static @Nullable Socket connect(Route route, InetSocketAddress address, int millis, Maker maker)
            throws IOException {
        IOException last = null;
        for (Proxy proxy : route.proxies()) {
            if (proxy.type() != Proxy.Type.SOCKS) {
                return null;
            }
            Socket socket = maker.make(proxy);
            try {
                socket.connect(address, millis);
                return socket;
            } catch (IOException failure) {
                socket.close();
                last = failure;
                if (route.selector() != null) {
                    route.selector().connectFailed(route.target(), proxy.address(), failure);
                }
            }
        }
        SocketException failed =
                new SocketException("Can't connect to SOCKS proxy:" + (last == null ? "" : last.getMessage()));
        failed.initCause(last);
        throw failed;
    }
}
