package dev.aevent.processor.bothmodes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs compiled scenarios, one at a time, each on a thread that may be given up. What a scenario does as ordinary Java
 * is found once and remembered.
 */
public final class Runner implements AutoCloseable {
    /** Only a scenario that hangs takes this long. */
    private static final int LIMIT_SECONDS = 60;

    /** After so many in a row that hang the loop itself must be stuck, and waiting for each of the rest is no use. */
    private static final int HANGS_ENDURED = 3;

    private record Key(Scenario scenario, Scenario.Method method, int argument, Script.Plan plan) {}

    private final Map<String, byte[]> classes;
    private final Map<String, Driver> drivers = new HashMap<>();
    private final Map<Key, Outcome> ordinary = new HashMap<>();
    private final ClassLoader shared = new Loader();
    private ExecutorService thread = newThread();
    private int hangs;

    public Runner(Map<String, byte[]> classes) {
        this.classes = classes;
        Bridges.among(classes);
    }

    /** The oracle. */
    Outcome ordinary(Scenario scenario, Scenario.Method method, int argument, Script.Plan plan) {
        return ordinary.computeIfAbsent(
                new Key(scenario, method, argument, plan.ordinary()),
                key -> ordinaryAnew(scenario, method, argument, plan));
    }

    Outcome ordinaryAnew(Scenario scenario, Scenario.Method method, int argument, Script.Plan plan) {
        Driver driver = driver(scenario);
        Script.begin(plan.ordinary(), scenario.shields());
        Effects.forget();
        Outcome outcome = await(thread.submit(() -> {
            try {
                return driver.run(method.index(), argument);
            } catch (Error | Exception e) {
                throw e;
            } catch (Throwable e) {
                throw new AssertionError(e);
            }
        }));
        if (outcome.hung()) {
            thread = newThread();
        }
        return outcome;
    }

    Outcome coroutine(Scenario scenario, Scenario.Method method, int argument, Script.Plan plan) {
        if (hangs >= HANGS_ENDURED) {
            return new Outcome("not run, because the loop hangs", List.of(), 0, List.of());
        }
        Driver driver = driver(scenario);
        Script script = Script.begin(plan, scenario.shields());
        Effects.forget();
        Future<?> task;
        try {
            task = driver.spawn(method.index(), argument);
        } catch (Throwable e) {
            return Outcome.ended("could not be spawned: " + Describe.failure(e), List.of());
        }
        script.running().complete(new Driver.Running(driver, task));
        Outcome outcome = await(task);
        hangs = outcome.hung() ? hangs + 1 : 0;
        return outcome;
    }

    private static Outcome await(Future<?> run) {
        try {
            return Outcome.returned(run.get(LIMIT_SECONDS, TimeUnit.SECONDS));
        } catch (ExecutionException e) {
            return Outcome.threw(e.getCause());
        } catch (TimeoutException e) {
            return Outcome.hanging();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } catch (RuntimeException e) {
            return Outcome.threw(e);
        }
    }

    @Override
    public void close() {
        thread.shutdown();
    }

    private static ExecutorService newThread() {
        return Executors.newSingleThreadExecutor(run -> {
            Thread thread = new Thread(run, "ordinary");
            thread.setDaemon(true);
            return thread;
        });
    }

    private Driver driver(Scenario scenario) {
        if (scenario.stateful()) {
            return newDriver(scenario, new Loader());
        }
        return drivers.computeIfAbsent(scenario.driverName(), name -> newDriver(scenario, shared));
    }

    private static Driver newDriver(Scenario scenario, ClassLoader loader) {
        try {
            return (Driver)
                    loader.loadClass(scenario.driverName()).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private final class Loader extends ClassLoader {
        Loader() {
            super(Runner.class.getClassLoader());
            setDefaultAssertionStatus(true);
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name.replace('.', '/') + ".class");
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
