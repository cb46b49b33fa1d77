package dev.aevent.net;

import dev.aevent.Monkey;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Programs that need a JVM of their own, since sockets are patched once. */
final class Forked {
    private static final long LIMIT_SECONDS = 50;

    private Forked() {}

    record Ended(int exitCode, String output) {}

    static Ended run(String program) throws IOException, InterruptedException {
        return run(List.of(), program);
    }

    /** Runs it with so few descriptors. */
    static Ended runWithDescriptors(int most, String program) throws IOException, InterruptedException {
        return run(List.of("sh", "-c", "ulimit -n " + most + " && exec \"$0\" \"$@\""), program);
    }

    private static Ended run(List<String> before, String program) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Forked.class.getName(), program));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output);
    }

    public static void main(String... arguments) throws Exception {
        switch (arguments[0]) {
            case "sslBeforeThePatch" -> PatchedSslTest.sslBeforeThePatch();
            case "foreignFactory" -> foreignFactory();
            case "socketsFromBefore" -> socketsFromBefore();
            case "noDescriptorLeft" -> PatchedSocketTest.noDescriptorLeft();
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    @SuppressWarnings("deprecation")
    private static void foreignFactory() throws IOException {
        Socket.setSocketImplFactory(() -> {
            throw new AssertionError();
        });
        try {
            Monkey.patchSocket();
        } catch (IllegalStateException refused) {
            System.out.println(refused.getMessage());
        }
    }

    private static void socketsFromBefore() throws Exception {
        try (ServerSocket server = Pair.listen();
                Socket client = new Socket()) {
            Monkey.patchSocket();
            for (Calls calls : Calls.values()) {
                try (Socket one = calls.open(server);
                        Socket peer = calls.accept(server)) {
                    calls.write(one, new byte[] {3});
                    if (calls.read(peer) != 3) {
                        throw new SocketException("not what was written");
                    }
                }
            }
            Calls.COROUTINE.connect(client, new InetSocketAddress(server.getInetAddress(), server.getLocalPort()), 0);
            System.out.println("connected");
        }
    }
}
