import static dev.aevent.Aevent.await;

import dev.aevent.annotation.Coroutine;

/** What is not used again does not live on behind an await. */
final class Unused {
    @Coroutine
    static int run() {
        return await(new Unused().unused(1, "p"));
    }

    @Coroutine
    private int unused(int n, String p) {
        String local = p + n; // 1 run: n=1, p=p
        int length = local.length(); // 2 over: local=p1, n=1
        await(Later.number(length));
        return length; // 3 run: length=2, local=none, n=0, p=null
    }
}
