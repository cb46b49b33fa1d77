package dev.aevent.processor.bothmodes;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs compiled scenarios, one at a time. */
final class Runner {
    /** Only a scenario that hangs takes this long. */
    private static final int LIMIT_SECONDS = 10;

    private final Map<String, byte[]> classes;
    private final Map<String, Driver> drivers = new HashMap<>();
    private ClassLoader shared;

    Runner(Map<String, byte[]> classes) {
        this.classes = classes;
        this.shared = new Loader();
    }

    Outcome ordinary(Scenario scenario, Scenario.Method method, int argument, int failing) {
        Driver driver = driver(scenario);
        Script.begin(Script.Timing.NEVER, failing);
        Effects.drain();
        FutureTask<Object> run = new FutureTask<>(() -> {
            try {
                return driver.run(method.index(), argument);
            } catch (Error | Exception e) {
                throw e;
            } catch (Throwable e) {
                throw new AssertionError(e);
            }
        });
        Thread thread = new Thread(run, "ordinary " + scenario);
        thread.setDaemon(true);
        thread.start();
        return await(run);
    }

    Outcome coroutine(Scenario scenario, Scenario.Method method, int argument, Script.Timing timing, int failing) {
        Driver driver = driver(scenario);
        Script.begin(timing, failing);
        Effects.drain();
        Future<?> task;
        try {
            task = driver.spawn(method.index(), argument);
        } catch (Throwable e) {
            return new Outcome("could not be spawned: " + Describe.failure(e), Effects.drain(), 0);
        }
        return await(task);
    }

    private Outcome await(Future<?> run) {
        try {
            return Outcome.returned(run.get(LIMIT_SECONDS, TimeUnit.SECONDS));
        } catch (ExecutionException e) {
            return Outcome.threw(e.getCause());
        } catch (TimeoutException e) {
            return new Outcome("hung", Effects.drain(), Script.calls());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } catch (RuntimeException e) {
            return Outcome.threw(e);
        }
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
