package relay;

import dev.aevent.annotation.Coroutine;

/** Answers without ever waiting. */
class Quiet extends Server {
    @Override
    @Coroutine
    String handlePeer(int peer) throws PeerException {
        if (peer > 2) {
            throw new PeerException("too much", peer);
        }
        return "quiet" + peer;
    }
}
