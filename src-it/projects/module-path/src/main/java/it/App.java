package it;

import static dev.aevent.Aevent.await;
import static dev.aevent.Aevent.sleep;
import static dev.aevent.Aevent.spawn;

import dev.aevent.annotation.Coroutine;
import java.time.Duration;

/** A coroutine that awaits another. */
public final class App {
    private int calls;

    @Coroutine
    void run() {
        System.out.println("as a coroutine: " + await(twice(21)) + ", calls: " + calls);
    }

    @Coroutine
    int twice(int number) {
        await(sleep(Duration.ofMillis(1)));
        calls++;
        return number * 2;
    }

    public static void main(String... arguments) {
        System.out.println("as ordinary Java: " + new App().twice(4));
        try {
            spawn(new App()::run).join();
        } catch (RuntimeException e) {
            System.out.println("refused: " + e.getMessage());
        }
    }
}
