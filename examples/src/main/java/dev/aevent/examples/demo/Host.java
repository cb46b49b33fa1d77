package dev.aevent.examples.demo;

import dev.aevent.examples.M0;
import dev.aevent.examples.M1;
import dev.aevent.examples.M4;
import dev.aevent.examples.SlowEchoServer;
import dev.aevent.examples.Threads;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * Runs the {@code main} of one of the servers in a process of its own, for the demo: when standard input ends, it tells
 * how many threads the server has used, and exits.
 */
final class Host {
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Thread main = Thread.currentThread();
    private int before;

    private Host() {}

    /**
     * Runs a server.
     *
     * @param arguments the server's simple class name and its own arguments
     * @throws IOException if it cannot listen
     */
    public static void main(String... arguments) throws IOException {
        new Host().watch();
        String[] port = {arguments[1]};
        switch (arguments[0]) {
            case "SlowEchoServer" -> SlowEchoServer.main(port);
            case "M0" -> M0.main(port);
            case "M1" -> M1.main(port);
            case "M4" -> M4.main(port);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private void watch() {
        Thread watch = new Thread(this::reportAtEndOfInput, "watch");
        watch.setDaemon(true);
        watch.start();
        before = threads.getThreadCount();
    }

    private void reportAtEndOfInput() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        // The main thread serves if it is still there; else it has left the JVM's own waiting thread in its place.
        int used = threads.getPeakThreadCount() - before + (main.isAlive() ? 1 : 0);
        System.out.println(new Usage(used, Threads.virtualStarted()).line());
        System.exit(0);
    }
}
