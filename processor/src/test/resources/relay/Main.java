package relay;

import static dev.aevent.Aevent.await;
import static dev.aevent.Aevent.spawn;
import static dev.aevent.Aevent.yieldNow;

import dev.aevent.annotation.Coroutine;
import java.util.ArrayList;
import java.util.List;

/** Does the same in both modes and tells what happened. */
public final class Main {
    private final Relay relay = new Relay("relay");
    private final Quiet quiet = new Quiet();

    public static List<String> ordinary() {
        Relay.reset();
        return new Main().run();
    }

    public static List<String> coroutines() {
        Relay.reset();
        return spawn(new Main()::run).join();
    }

    @Coroutine
    List<String> run() {
        List<String> told = new ArrayList<>();
        for (Server server : List.of(relay, quiet)) {
            told.add(server.getClass().getSimpleName() + ' ' + await(server.serve(1, 0, 2, 3, 107, 6)));
            try {
                told.add(await(server.serveApart(1, 2)));
                told.add(await(server.handlePeer(108)));
            } catch (PeerException e) {
                told.add(e.getMessage() + (server == relay ? trace(e) : ""));
            }
            told.add(server.log + " " + server.served());
        }
        told.add(await(fail(3)));
        return told;
    }

    @Coroutine
    private String fail(int depth) {
        try {
            return "none " + await(deep(depth));
        } catch (IllegalStateException e) {
            return e.getMessage() + trace(e);
        }
    }

    @Coroutine
    private int deep(int depth) {
        if (depth > 0) {
            return 1 +
                    await(deep(depth - 1));
        }
        await(yieldNow());
        throw new IllegalStateException("deep");
    }

    /** The user's frames: those of this package up to the run. */
    private static String trace(Throwable thrown) {
        StringBuilder text = new StringBuilder();
        for (StackTraceElement element : thrown.getStackTrace()) {
            if (element.getClassName().startsWith("relay.")) {
                text.append(" < ").append(element.getClassName()).append('.').append(element.getMethodName());
                text.append(':').append(element.getFileName()).append(':').append(element.getLineNumber());
            }
            if (element.getMethodName().equals("run")) {
                break;
            }
        }
        return text.toString();
    }
}
