import static dev.aevent.Aevent.await;

import dev.aevent.annotation.Coroutine;

final class Patterns {
    @Coroutine
    static String run() {
        Object thing = await(Later.value((Object) "text"));
        String seen = ""; // 1 run: thing=text
        if (thing instanceof String text && text.length() == await(Later.now(4))) { // 2 over: seen=
            seen = text + await(Later.number(1)); // 3 over: text=text
            seen += text; // 4 across: text=text, seen=text1
        }
        return seen; // 5 over: seen=text1text
    }
}
