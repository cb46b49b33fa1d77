import dev.aevent.annotation.Coroutine;

class Clash {
    @Coroutine
    void twice() {}

    @Coroutine
    static void twice(Clash clash) {}
//              ^ error: [AeventNotCarried] a static coroutine beside one of the same name that takes its first
//      parameter as this cannot be compiled as a part of a coroutine yet: rename one of the two
}
