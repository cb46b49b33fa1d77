package relay;

import static dev.aevent.Aevent.await;
import static dev.aevent.Aevent.yieldNow;

import dev.aevent.annotation.Coroutine;

/** Relays to a slow server. */
class Relay extends Server {
    private static final int LIMIT = 4;
    private static long total;
    private final String name;
    private double load = 0.5;

    Relay(String name) {
        this.name = name;
    }

    @Override
    @Coroutine
    String handlePeer(int peer) throws PeerException {
        if (peer == 0) {
            return "";
        }
        byte[] words = await(receive(peer, LIMIT));
        StringBuilder text = new StringBuilder(name);
        outer:
        for (int i = 0; ; i++) {
            while (i < words.length - 1 && i % 2 == 0 && await(isOdd(words[i]))) {
                i++;
                if (words[i] > 8) {
                    continue outer;
                }
            }
            if (i >= words.length) {
                break;
            }
            text.append(words[i]).append(await(isOdd(words[i])) ? '!' : '?');
        }
        return note(text.toString(), await(weigh(peer)) + load++);
    }

    @Coroutine
    private byte[] receive(int peer, int limit) throws PeerException {
        byte[] received = new byte[limit];
        int count = 0;
        try {
            do {
                await(yieldNow());
                received[count++] = (byte) (peer + count);
                if (peer > 100) {
                    throw new PeerException(name + " has no peer " + peer, count);
                }
            } while (count < received.length);
        } finally {
            await(yieldNow());
            total += count;
        }
        return received;
    }

    @Coroutine
    private static boolean isOdd(byte word) {
        await(yieldNow());
        return (word & 1) != 0;
    }

    @Coroutine
    static float weigh(int peer) {
        float weight = 1.5f;
        char unit = await(unit(peer));
        switch (unit) {
            case 'g':
                weight /= 2;
            case 'k':
                weight += await(pounds(peer));
                break;
            default:
                return -1;
        }
        return weight;
    }

    @Coroutine
    private static char unit(int peer) {
        await(yieldNow());
        return peer % 3 == 0 ? 'g' : peer % 3 == 1 ? 'k' : 'x';
    }

    @Coroutine
    private static short pounds(int peer) {
        return (short) (await(yieldNow()) == null ? peer * 2 : 0);
    }

    private String note(String text, double weight) {
        return text + " weighs " + weight + " of " + total;
    }

    static void reset() {
        total = 0;
    }
}
