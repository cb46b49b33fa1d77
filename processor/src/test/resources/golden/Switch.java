import static dev.aevent.Aevent.await;

import dev.aevent.annotation.Coroutine;

class Switch {
    @Coroutine
    static int run(String word) {
        switch (word) {
            case "one":
                return await(twice(1));
            case "two":
                word = "three";
            case "three":
                await(twice(3));
                break;
            default:
                return -1;
        }
        return switch (word.length()) {
            case 3 -> await(twice(word.length()));
            case 5 -> {
                int known = await(twice(5));
                yield known + 1;
            }
            default -> 0; }; // javac's line behind a switch is its last arm's, or its last brace's
    }

    @Coroutine
    static int twice(int n) {
        return 2 * n;
    }
}
