package dev.aevent.sample;

import dev.aevent.annotation.Coroutine;

/** A user's class, as its coroutines' class {@link Server$Coroutines} beside it is what the processor would write. */
public class Server {
    protected final String name;

    public Server(String name) {
        this.name = name;
    }

    @Coroutine
    public String handle(String peer, int times) {
        return name + peer + times;
    }

    @Coroutine
    public static long twice(long n) {
        return 2 * n;
    }

    @Coroutine
    public void fails() throws java.io.IOException {
        throw new java.io.IOException("from the server");
    }

    @Coroutine
    private int hidden() {
        return 1;
    }

    public dev.aevent.Task<Integer> spawnHidden() {
        return dev.aevent.Aevent.spawn(this::hidden);
    }

    @Coroutine
    protected String unprocessed() {
        return "";
    }

    public String ordinary() {
        return "";
    }

    /** An overload that is a coroutine. */
    @Coroutine
    public String ordinary(int n) {
        return "" + n;
    }

    /** In ordinary mode: its lambda runs on a thread of its own. */
    @Coroutine
    public dev.aevent.Task<String> spawnsLambda(String text) {
        return dev.aevent.Aevent.spawn(() -> text + Thread.currentThread().getName());
    }

    public Object spawnsLambdaInOrdinaryMethod() {
        return dev.aevent.Aevent.spawn(() -> "x");
    }

    /** Overrides with a continuation. */
    public static class Loud extends Server {
        public Loud(String name) {
            super(name);
        }

        @Override
        @Coroutine
        public String handle(String peer, int times) {
            return "LOUD" + super.handle(peer, times);
        }

        int hidden() {
            return 2;
        }
    }

    /** Inherits. */
    public static class Same extends Server {
        public Same(String name) {
            super(name);
        }
    }

    /** Overrides without a continuation. */
    public static class Mute extends Server {
        public Mute(String name) {
            super(name);
        }

        @Override
        public String handle(String peer, int times) {
            return "";
        }
    }

    /** A functional interface whose method is a coroutine. */
    public interface Handler {
        @Coroutine
        int handle(int n);

        @Coroutine
        default String describe() {
            return "handler";
        }
    }

    /** Inherits a default method. */
    public static class Nine implements Handler {
        @Override
        @Coroutine
        public int handle(int n) {
            return 9;
        }
    }
}
