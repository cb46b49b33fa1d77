package relay;

import static dev.aevent.Aevent.await;
import static dev.aevent.Aevent.spawn;

import dev.aevent.Task;
import dev.aevent.annotation.Coroutine;
import java.util.ArrayList;
import java.util.List;

/** Accepts peers and hands them over, as the essay's base class does. */
abstract class Server {
    protected final List<String> log = new ArrayList<>();
    private int served;

    @Coroutine
    abstract String handlePeer(int peer) throws PeerException;

    /** Serves peers one after another. */
    @Coroutine
    long serve(int... peers) {
        long sum = 0;
        for (int peer : peers) {
            try {
                String answer = await(handlePeer(peer));
                if (answer.isEmpty()) {
                    continue;
                }
                sum += answer.length();
                log.add(answer);
            } catch (PeerException e) {
                log.add(peer + " failed with " + e.getMessage());
                sum -= e.code();
            } finally {
                served++;
            }
        }
        return sum * 100 + served;
    }

    /** Serves peers in tasks of their own. */
    @Coroutine
    String serveApart(int first, int second) throws PeerException {
        Task<String> one = spawn(this::handlePeer, first);
        String answer = await(one.join());
        Task<String> other = spawn(this::handlePeer, second);
        return answer + '/' + await(other.join());
    }

    int served() {
        return served;
    }
}
