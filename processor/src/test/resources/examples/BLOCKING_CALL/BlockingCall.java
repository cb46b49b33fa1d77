import static dev.aevent.Aevent.await;

import dev.aevent.Aevent;
import dev.aevent.annotation.Coroutine;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.locks.Lock;

class BlockingCall {
    private InputStream in;
    private ServerSocket server;

    @Coroutine
    void warned(OutputStream out, BufferedReader reader, Lock lock) throws Exception {
        in.read();
//        ^ warning: [AeventBlockingCall] in.read() blocks the event loop's thread, and with it every other
//      coroutine: write 'await(in.read())'
        out.write("a".getBytes());
//         ^ warning: [AeventBlockingCall] out.write(...) blocks the event loop's thread, and with it every
//      other coroutine: write 'await(out).write(...)'
        String line = reader.readLine();
//                          ^ warning: [AeventBlockingCall] reader.readLine() blocks the event loop's thread,
//      and with it every other coroutine: write 'await(reader.readLine())'
        Socket peer = server.accept();
//                          ^ warning: [AeventBlockingCall] server.accept() blocks the event loop's thread, and
//      with it every other coroutine: write 'await(server.accept())'
        Socket other = new Socket("localhost", 80);
//                     ^ warning: [AeventBlockingCall] new Socket(...) blocks the event loop's thread, and with
//      it every other coroutine: write 'await(new Socket(...))'
        peer.close();
//          ^ warning: [AeventBlockingCall] peer.close() blocks the event loop's thread, and with it every other
//      coroutine: write 'await(peer).close()'
        Thread.sleep(10);
//            ^ warning: [AeventBlockingCall] Thread.sleep(...) blocks the event loop's thread, and with it
//      every other coroutine: write 'await: Thread.sleep(...);'
        Aevent.yieldNow();
//            ^ warning: [AeventBlockingCall] Aevent.yieldNow() blocks the event loop's thread, and with it
//      every other coroutine: write 'await(Aevent.yieldNow())'
        lock.lock();
//          ^ warning: [AeventBlockingCall] lock.lock() blocks the event loop's thread, and with it every other
//      coroutine: use a java.util.concurrent.Semaphore, or await a CompletableFuture
    }

    @Coroutine
    void warnedOfClose(Socket peer) throws IOException {
        try (peer) {}
//           ^ warning: [AeventBlockingCall] close() of java.net.Socket blocks the event loop's thread, and with
//      it every other coroutine: write 'try (var resource = await(peer))'
    }

    @Coroutine
    void awaited(OutputStream out) throws Exception {
        await(in.read());
        await(out).write("a".getBytes());
        await: Thread.sleep(10);
        await(Aevent.yieldNow());
        Socket peer = await(new Socket("localhost", 80));
        try (Socket closed = await(server.accept());
                Socket alike = await(peer)) {}
    }

    @Coroutine
    void inMemory(ByteArrayInputStream bytes, ByteArrayOutputStream out) throws IOException {
        bytes.read();
        out.write(new byte[1]);
    }

    @Coroutine
    @SuppressWarnings("aevent")
    void silent() throws IOException {
        in.read();
    }

    @Coroutine
    void partly() throws IOException {
        @SuppressWarnings("aevent")
        int silent = in.read();
        Runnable ordinary = () -> {
            try {
                in.read();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        };
    }

    void ordinary() throws IOException {
        in.read();
    }
}
