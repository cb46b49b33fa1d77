package dev.aevent.examples;

import dev.aevent.examples.demo.Launch;
import dev.aevent.examples.demo.Load;
import dev.aevent.examples.demo.Run;
import dev.aevent.examples.demo.ServerProcess;
import dev.aevent.examples.demo.Table;
import dev.aevent.examples.demo.Ticker;
import dev.aevent.examples.demo.Timeline;
import dev.aevent.examples.demo.Visit;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Sends a load of clients to each relay in turn and shows how they fared, as a table and as a timeline.
 *
 * <p>System properties: {@code demo.clients}, how many clients come at once (1000; {@link M0} gets 3), and {@code
 * demo.output}, the folder for the timeline and the servers' logs ({@code target/demo}).
 */
public final class Demo {
    private static final int CLIENTS_FOR_M0 = 3;

    private final PrintStream out;
    private final int clients;
    private final Path folder;

    Demo(PrintStream out, int clients, Path folder) {
        this.out = out;
        this.clients = clients;
        this.folder = folder;
    }

    /**
     * Runs the demo; exits with 1 if a client of the coroutines failed.
     *
     * @throws IOException if it cannot write its files or start its processes
     */
    public static void main(String... arguments) throws IOException, InterruptedException {
        int clients = Integer.getInteger("demo.clients", 1000);
        Path folder = Path.of(System.getProperty("demo.output", "target/demo"));
        List<Run> runs = new Demo(System.out, clients, folder).run();
        System.exit(runs.get(runs.size() - 1).failures() == 0 ? 0 : 1);
    }

    /** Runs M0, M1 and M4, in this order. */
    List<Run> run() throws IOException, InterruptedException {
        Files.createDirectories(folder);
        out.printf("The slow server takes a second to answer. Logs are in %s.%n%n", folder);
        List<Run> runs = new ArrayList<>();
        try (ServerProcess slow = ServerProcess.start(Launch.java(), "SlowEchoServer", log("SlowEchoServer"))) {
            int port = slow.address().getPort();
            runs.add(run("M0", "blocking, one peer at a time", port, Math.min(CLIENTS_FOR_M0, clients)));
            runs.add(run("M1", "blocking, a thread for each peer", port, clients));
            runs.add(run("M4", "coroutines on one thread", port, clients));
            slow.stop();
        }
        Path timeline = folder.resolve("timeline.svg");
        Files.writeString(timeline, Timeline.of(runs));
        out.printf("%n%s%nTimeline: %s%n", Table.of(runs), timeline.toUri());
        return runs;
    }

    private Run run(String name, String about, int slowPort, int clients) throws IOException, InterruptedException {
        out.printf("%s: %s, %,d clients%n", name, about, clients);
        List<String> launch = Launch.java("-DSLOW_ECHO_SERVER_PORT=" + slowPort);
        try (ServerProcess server = ServerProcess.start(launch, name, log(name))) {
            Duration patience = Duration.ofSeconds(60);
            List<Visit> visits = Load.run(server.address(), clients, patience, new Ticker(out, clients));
            return new Run(name, about, visits, server.stop());
        }
    }

    private Path log(String name) {
        return folder.resolve(name.toLowerCase(Locale.ROOT) + ".log");
    }
}
