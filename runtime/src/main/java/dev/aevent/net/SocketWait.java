package dev.aevent.net;

import java.net.SocketException;

/** A coroutine's wait for a patched socket; it hears of it when the socket is closed. */
abstract class SocketWait<T> extends ReadyWait<T> {
    final ClientImpl socket;
    final Transport transport;

    SocketWait(ClientImpl socket, int operation, int millis, String timeoutMessage) throws SocketException {
        super(socket.transport().channel(), operation, millis, timeoutMessage);
        this.socket = socket;
        this.transport = socket.transport();
    }

    @Override
    protected void waits() {
        socket.waiting.add(this);
    }

    @Override
    protected void waitsNoLonger() {
        socket.waiting.remove(this);
    }
}
