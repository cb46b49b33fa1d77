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
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.management.JMX;
import javax.management.MBeanServer;
import javax.management.MBeanServerDelegate;
import javax.management.MBeanServerNotification;
import javax.management.ObjectName;
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
                .containsPattern("Task \\d+ \\[Test.spawn\\(Test.java:1\\)] waiting for Manual, \\d+\\.\\d s\n"
                        + "    at app.Relay.receive\\(Relay.java:34\\)\n"
                        + "    at app.Relay.serve\\(Relay.java:12\\)\n");
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
        assertThat(dump[0].lines().filter(line -> line.startsWith("Task "))).hasSize(40);
        // The edges: each waits for the next, in a ring.
        assertThat(dump[0]).contains("Task 1 [Test.spawn(Test.java:1)] waiting for task 2, 0.0 s\n");
        assertThat(dump[0]).contains("Task 40 [Test.spawn(Test.java:1)] waiting for task 1, 0.0 s\n");
    }

    @Test
    void aDumpSaysForHowLongEachWaitsAndWhoSpawnedIt() {
        String[] dumps = new String[2];
        TestLoop loop = new TestLoop();
        loop.run(() -> Steps.of(
                        Steps.then(() -> sleeper(Duration.ofMinutes(1)).spawn()),
                        Steps.YIELD,
                        Steps.then(() -> sleeper(Duration.ofMinutes(2)).spawn()),
                        last -> AeventPatches.sleep(Duration.ofSeconds(30)),
                        Steps.then(() -> {
                            dumps[0] = Aevent.dump();
                            dumps[1] = Aevent.dumpAsJson();
                        }))
                .spawn());
        assertThat(dumps[0]).isEqualTo("""
                2 coroutines
                Task 2 [Test.spawn(Test.java:1)] of task 1, waiting for a timer of PT1M, 30.0 s
                    at app.Sleeper.sleep(Sleeper.java:7)
                Task 3 [Test.spawn(Test.java:1)] of task 1, waiting for a timer of PT2M, 30.0 s
                    at app.Sleeper.sleep(Sleeper.java:7)
                """);
        assertThat(dumps[1])
                .startsWith("{\"tasks\":[{\"number\":2,\"parent\":1,\"state\":\"wait\",\"waitsFor\":"
                        + "{\"what\":\"a timer of PT1M\",\"millis\":")
                .contains(
                        "\"spawnedAt\":{\"class\":\"Test\",\"method\":\"spawn\",\"file\":\"Test.java\",\"line\":1},"
                                + "\"stack\":[{\"class\":\"app.Sleeper\",\"method\":\"sleep\",\"file\":\"Sleeper.java\",\"line\":7}]}")
                .endsWith("]}");
    }

    private static Machine sleeper(Duration duration) {
        return Steps.of(last -> AeventPatches.sleep(duration))
                .at(new Source("app.Sleeper", "sleep", "Sleeper.java", 0, 7));
    }

    @Test
    void jmxShowsTheSharedLoop() throws Exception {
        Manual<String> manual = new Manual<>();
        Task<?> task = Steps.of(last -> manual)
                .at(new Source("app.Managed", "receive", "Managed.java", 0, 34))
                .spawnOn(EventLoop.shared());
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        ObjectName name = new ObjectName("dev.aevent:type=Coroutines,name=aevent");
        CountDownLatch registered = new CountDownLatch(1);
        server.addNotificationListener(
                MBeanServerDelegate.DELEGATE_NAME,
                (notification, handback) -> registered.countDown(),
                notification ->
                        ((MBeanServerNotification) notification).getMBeanName().equals(name),
                null);
        if (!server.isRegistered(name)) {
            registered.await();
        }
        CoroutinesMXBean bean = JMX.newMXBeanProxy(server, name, CoroutinesMXBean.class);
        assertThat(bean.dump()).contains("at app.Managed.receive(Managed.java:34)");
        assertThat(bean.dumpAsJson()).contains("app.Managed");
        EventLoop.shared().execute(() -> manual.succeed("x"));
        task.join();
    }
}
