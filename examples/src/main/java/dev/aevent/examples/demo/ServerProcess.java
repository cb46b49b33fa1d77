package dev.aevent.examples.demo;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A server in a JVM of its own, so that one server's sockets, threads and warmed-up code are not another's. What it
 * logs goes to a file.
 */
public final class ServerProcess implements AutoCloseable {
    private static final Pattern LISTENING = Pattern.compile(".*listening on port (\\d+)");

    private final String name;
    private final Process process;
    private final Path log;
    private final CompletableFuture<Integer> port = new CompletableFuture<>();
    private final CompletableFuture<Usage> usage = new CompletableFuture<>();

    private final Thread pump;

    private ServerProcess(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.pump = new Thread(this::pump, "log of " + name);
    }

    /**
     * Starts a server on a free port.
     *
     * @param launch the {@code java} command up to the server's name
     * @param name the server
     * @param log where its output goes
     * @throws IOException if there can be no process
     */
    public static ServerProcess start(List<String> launch, String name, Path log) throws IOException {
        List<String> command = new ArrayList<>(launch);
        command.add(name);
        command.add("0");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        ServerProcess server = new ServerProcess(name, process, log);
        server.pump.setDaemon(true);
        server.pump.start();
        return server;
    }

    /**
     * Where it listens; waits until it does.
     *
     * @throws IOException if it has ended instead
     */
    public InetSocketAddress address() throws IOException, InterruptedException {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), get(port));
    }

    /**
     * Ends it, its log complete.
     *
     * @return the threads it has used
     * @throws IOException if it had ended by itself
     */
    public Usage stop() throws IOException, InterruptedException {
        process.getOutputStream().close();
        Usage used = get(usage);
        pump.join();
        return used;
    }

    /** Ends it, however it is. */
    @Override
    public void close() {
        process.destroy();
    }

    private void pump() {
        try (BufferedReader output = process.inputReader();
                BufferedWriter file = Files.newBufferedWriter(log)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                file.write(line);
                file.newLine();
                understand(line);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            IOException ended = new IOException(name + " has ended, see " + log);
            port.completeExceptionally(ended);
            usage.completeExceptionally(ended);
        }
    }

    private void understand(String line) {
        Matcher listening = LISTENING.matcher(line);
        if (listening.matches()) {
            port.complete(Integer.valueOf(listening.group(1)));
        } else if (Usage.isIn(line)) {
            usage.complete(Usage.parse(line));
        }
    }

    private <T> T get(CompletableFuture<T> future) throws IOException, InterruptedException {
        try {
            return future.get(60, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failure) {
            throw new IOException(name + " does not answer, see " + log, failure);
        }
    }
}
