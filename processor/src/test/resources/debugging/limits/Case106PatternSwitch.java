// since 21
import static dev.aevent.Aevent.await;

import dev.aevent.annotation.Coroutine;

/** At the label of an arm its variable is not there yet: ordinary code shows none, and a coroutine its empty place. */
final class Case106PatternSwitch {
    @Coroutine
    static int run() {
        Object thing = await(Later.value((Object) "text"));
        int sum = 1; // 1 run: thing=text
        switch (thing) { // 2 over: sum=1
            case Integer n when n > 5:
                sum += n;
                break;
            case String s when s.length() > 2: // 3 over: sum=1, s=null
                sum += s.length(); // 4 over: sum=1
                break; // 5 over: sum=5
            default:
                sum = await(Later.number(7));
        }
        return sum; // 6 over: sum=5
    }
}
