package dev.aevent.examples.demo;

import java.io.IOException;
import java.net.SocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Many clients that come all at once. One thread and one selector carry them, so that they take little of the machine
 * from the server they measure.
 */
public final class Load {
    private final Selector selector;
    private final Duration patience;
    private final Progress progress;
    private final List<Visit> visits = new ArrayList<>();
    private final long start = System.nanoTime();
    private int connected;

    private Load(Selector selector, Duration patience, Progress progress) {
        this.selector = selector;
        this.patience = patience;
        this.progress = progress;
    }

    /** Is told how far a load has come, now and then. */
    @FunctionalInterface
    public interface Progress {
        /**
         * Some clients got on.
         *
         * @param elapsed the time since the load began
         */
        void report(Duration elapsed, int connected, int ended);
    }

    /**
     * Sends clients to a server and waits for all of them.
     *
     * @param patience how long to wait altogether; who has no answer then has failed
     * @return one visit for each client, in the order in which they ended
     * @throws IOException if there can be no selector
     */
    public static List<Visit> run(SocketAddress server, int clients, Duration patience, Progress progress)
            throws IOException {
        try (Selector selector = Selector.open()) {
            Load load = new Load(selector, patience, progress);
            load.sendOut(server, clients);
            load.await(clients);
            return load.visits;
        }
    }

    private void sendOut(SocketAddress server, int clients) throws IOException {
        for (int number = 1; number <= clients; number++) {
            try {
                Client.start(number, server, selector);
            } catch (IOException failure) {
                visits.add(new Visit(null, elapsed(), failure.toString()));
            }
            // Those already on their way need not wait for the last to set out.
            selector.selectNow(this::ready);
        }
    }

    private void await(int clients) throws IOException {
        while (visits.size() < clients) {
            progress.report(elapsed(), connected, visits.size());
            if (elapsed().compareTo(patience) > 0) {
                giveUp();
            }
            selector.select(this::ready, 100);
        }
        progress.report(elapsed(), connected, visits.size());
    }

    private void ready(SelectionKey key) {
        Client client = (Client) key.attachment();
        boolean was = client.connected();
        Visit visit = client.ready(key, elapsed());
        if (!was && client.connected()) {
            connected++;
        }
        if (visit != null) {
            visits.add(visit);
        }
    }

    private void giveUp() {
        for (SelectionKey key : List.copyOf(selector.keys())) {
            if (key.isValid()) {
                visits.add(((Client) key.attachment()).end(elapsed(), "no answer in " + patience.toSeconds() + " s"));
            }
        }
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
