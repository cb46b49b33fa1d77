package dev.aevent.examples.demo;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A server in a JVM of its own, so that one server's sockets, threads and warmed-up code are not another's. What it
 * logs goes to a file.
 */
public final class ServerProcess implements AutoCloseable {
    private final String name;
    private final Process process;
    private final Path log;
    private final List<Expectation> expectations = new CopyOnWriteArrayList<>();
    private final CompletableFuture<String> listening = expect("listening on port");
    private final CompletableFuture<String> usage = expect(Usage.MARK);

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
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), portIn(get(listening)));
    }

    /**
     * Ends it, its log complete.
     *
     * @return the threads it has used
     * @throws IOException if it had ended by itself
     */
    public Usage stop() throws IOException, InterruptedException {
        process.getOutputStream().close();
        Usage used = Usage.parse(get(usage));
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
            // Where it is ended by force, its output ends so.
        }
        IOException ended = new IOException(name + " has ended, see " + log);
        expectations.forEach(expectation -> expectation.line().completeExceptionally(ended));
    }

    /** The first line with some text that it logs from now on. */
    public CompletableFuture<String> expect(String text) {
        CompletableFuture<String> line = new CompletableFuture<>();
        expectations.add(new Expectation(text, line));
        return line;
    }

    private void understand(String line) {
        for (Expectation expectation : expectations) {
            if (line.contains(expectation.text())) {
                expectation.line().complete(line);
            }
        }
    }

    private static int portIn(String line) {
        return Integer.parseInt(line.substring(line.lastIndexOf(' ') + 1));
    }

    private String get(CompletableFuture<String> line) throws IOException, InterruptedException {
        try {
            return line.get(60, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failure) {
            throw new IOException(name + " does not answer, see " + log, failure);
        }
    }

    private record Expectation(String text, CompletableFuture<String> line) {}
}
