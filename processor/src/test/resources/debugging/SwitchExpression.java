import static dev.aevent.Aevent.await;

import dev.aevent.annotation.Coroutine;

final class SwitchExpression {
    @Coroutine
    static String run() {
        String word = "two"; // 1 run
        int number = switch (word) { // 2 over: word=two
            case "one" -> 1;
            case "two" -> {
                int half = await(Later.now(1)); // 3 over: word=two
                yield half * 2; // 4 over: half=1
            }
            default -> await(Later.number(3));
        };
        return word + number; // 5 run: word=two, number=2
    }
}
