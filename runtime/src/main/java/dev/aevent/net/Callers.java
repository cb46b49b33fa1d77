package dev.aevent.net;

import java.util.Iterator;
import java.util.stream.Stream;

/** On whose behalf the JDK asks for an implementation: two of its callers need something else. */
enum Callers {
    /** Any other. */
    ORDINARY,
    /**
     * {@code SSLServerSocket.accept} makes the socket before it knows whether the server's implementation is patched.
     * It wants none at all, and asks again, from {@code ServerSocket.implAccept}, if it needs one.
     */
    SSL_ACCEPT,
    /** {@code new Socket(Proxy.NO_PROXY)}. */
    NO_PROXY;

    /** The frames between us and those that decide. */
    private static final int FRAMES = 12;

    private static final StackWalker STACK = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    static Callers now() {
        return STACK.walk(Callers::among);
    }

    private static Callers among(Stream<StackWalker.StackFrame> frames) {
        Iterator<StackWalker.StackFrame> all = frames.limit(FRAMES).iterator();
        while (all.hasNext()) {
            StackWalker.StackFrame frame = all.next();
            String type = frame.getClassName();
            String method = frame.getMethodName();
            if (type.equals("java.net.ServerSocket") && method.equals("implAccept")) {
                return ORDINARY;
            }
            if (type.equals("java.net.Socket")
                    && method.equals("<init>")
                    && frame.getDescriptor().equals("(Ljava/net/Proxy;)V")) {
                return NO_PROXY;
            }
            if (type.endsWith(".SSLServerSocketImpl") && method.equals("accept")) {
                return SSL_ACCEPT;
            }
        }
        return ORDINARY;
    }
}
