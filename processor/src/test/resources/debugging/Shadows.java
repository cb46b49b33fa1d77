import static dev.aevent.Aevent.await;

import dev.aevent.annotation.Coroutine;

/** Names that are used again, and such as generated code has too. */
final class Shadows {
    @Coroutine
    static int run() {
        int loop = 1;
        int state = 2; // 1 run: loop=1
        {
            int i = await(Later.number(3)); // 2 over: state=2
            loop += i; // 3 across: i=3, loop=1, state=2
        }
        {
            String i = await(Later.value("four")); // 4 over: loop=4
            state += i.length(); // 5 across: i=four, loop=4
        }
        int s = await(Later.now(7)); // 6 over: state=6
        int r = s + 1; // 7 over: s=7
        int self = await(Later.now(8)); // 8 over: r=8
        return loop + state + s + r + self; // 9 over: self=8, s=7, r=8
    }
}
