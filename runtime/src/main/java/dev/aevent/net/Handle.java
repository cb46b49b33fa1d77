package dev.aevent.net;

import java.net.SocketOption;

/** The socket option by which a patched socket gives away its implementation. No other socket knows it. */
enum Handle implements SocketOption<Object> {
    /** The only one. */
    IMPL;

    @Override
    public Class<Object> type() {
        return Object.class;
    }
}
