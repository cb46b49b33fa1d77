package dev.aevent.examples.demo;

import dev.aevent.examples.M0;
import dev.aevent.examples.M1;
import dev.aevent.examples.M4;
import dev.aevent.examples.SlowEchoServer;
import dev.aevent.examples.Threads;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Runs the {@code main} of one of the servers in a process of its own, for the demo: when standard input ends, it tells
 * how many threads the server has used, and exits.
 */
final class Host {
    private Host() {}

    /**
     * Runs a server.
     *
     * @param arguments the server's simple class name and its own arguments
     * @throws IOException if it cannot listen
     */
    public static void main(String... arguments) throws IOException {
        Thread watch = new Thread(Host::reportAtEndOfInput, "watch");
        watch.setDaemon(true);
        watch.start();
        String[] port = {arguments[1]};
        switch (arguments[0]) {
            case "SlowEchoServer" -> SlowEchoServer.main(port);
            case "M0" -> M0.main(port);
            case "M1" -> M1.main(port);
            case "M4" -> M4.main(port);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void reportAtEndOfInput() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        int virtual = Threads.virtualStarted();
        System.out.println(new Usage(Threads.worked() - virtual, virtual).line());
        System.exit(0);
    }
}
