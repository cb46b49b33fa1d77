package dev.aevent.loop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aevent.Aevent;
import dev.aevent.Task;
import dev.aevent.abi.Loop;
import dev.aevent.abi.Source;
import dev.aevent.patch.AeventPatches;
import dev.aevent.testing.Machine;
import dev.aevent.testing.Manual;
import dev.aevent.testing.Steps;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class DumpTest {
    private static Machine caller(Machine callee) {
        return new Machine() {
            @Override
            protected Object run(Loop loop, int state) throws Throwable {
                if (state == 0) {
                    return call(loop, 1, callee);
                }
                check(loop);
                return done(value);
            }
        }.at(new Source("app.Relay", "serve", "Relay.java", 0, 12));
    }

    @Test
    void eachWaitingCoroutineIsShownWithItsCallers() throws Exception {
        Manual<String> manual = new Manual<>();
        Machine leaf = Steps.of(last -> manual).at(new Source("app.Relay", "receive", "Relay.java", 0, 34));
        Task<?> task = caller(leaf).spawnOn(EventLoop.shared());
        Steps.of(Steps.YIELD, Steps.YIELD).spawnOn(EventLoop.shared()).join();
        assertThat(Aevent.dump())
                .contains("Task[Test.spawn(Test.java:1)] waiting for Manual\n"
                        + "    at app.Relay.receive(Relay.java:34)\n"
                        + "    at app.Relay.serve(Relay.java:12)\n");
        EventLoop.shared().execute(() -> manual.succeed("x"));
        task.join();
        assertThat(Aevent.dump()).doesNotContain("Relay");
    }

    @Test
    void thoseThatYieldAreShownToo() throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        Task<?> busy = new Machine() {
            @Override
            protected Object run(Loop loop, int state) throws Throwable {
                check(loop);
                return stop.get() ? done(null) : yieldNow(loop, 0);
            }
        }.at(new Source("app.Busy", "spin", "Busy.java", 56)).spawnOn(EventLoop.shared());
        Steps.of(Steps.YIELD, Steps.YIELD).spawnOn(EventLoop.shared()).join();
        assertThat(Aevent.dump()).contains("about to go on\n    at app.Busy.spin(Busy.java:56)\n");
        stop.set(true);
        busy.join();
    }

    /** python/cpython#156860, Kotlin/kotlinx.coroutines#2371: tasks that wait for each other, in linear size. */
    @Test
    void fortyTasksThatWaitForAllOthersAreShownOnceEach() {
        List<Task<?>> tasks = new ArrayList<>();
        String[] dump = new String[1];
        TestLoop loop = new TestLoop();
        loop.run(() -> {
            for (int i = 0; i < 40; i++) {
                int self = i;
                tasks.add(Steps.of(Steps.YIELD, last -> AeventPatches.join(tasks.get((self + 1) % 40)))
                        .spawn());
            }
            Steps.of(Steps.YIELD, Steps.YIELD, Steps.YIELD, Steps.then(() -> {
                        dump[0] = Aevent.dump();
                        tasks.forEach(task -> task.cancel(true));
                    }))
                    .spawn();
        });
        assertThat(dump[0].lines().filter(line -> line.startsWith("Task["))).hasSize(40);
    }
}
