import dev.aevent.annotation.Coroutine;

class SynchronizedCoroutine {
    private int count;

    @Coroutine
    synchronized int refused() {
//                   ^ error: [AeventNotCarried] a synchronized coroutine cannot be compiled as a part of a coroutine
//      yet: move what must be synchronized into an ordinary method
        return count++;
    }
}
