package dev.aevent.loop;

import dev.aevent.abi.Dump;
import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;

/** Shows loops to JMX, where the run time has it. */
final class Management {
    static final boolean PRESENT =
            ModuleLayer.boot().findModule("java.management").isPresent();

    private Management() {}

    /** On a thread of its own: the platform's server takes longer to come up than most programs take to start. */
    static void register(EventLoop loop, String name) {
        if (PRESENT) {
            Thread thread = new Thread(null, new Registration(loop, name), name + "-management", 0, false);
            thread.setDaemon(true);
            thread.start();
        }
    }

    // A class of its own, which is loaded only where its superclasses are there.
    private record Registration(EventLoop loop, String name) implements Runnable {
        @Override
        public void run() {
            String key = name.matches("[\\w-]+") ? name : ObjectName.quote(name);
            try {
                ManagementFactory.getPlatformMBeanServer()
                        .registerMBean(new Bean(loop), new ObjectName("dev.aevent:type=Coroutines,name=" + key));
            } catch (JMException | SecurityException refused) {
                System.getLogger("dev.aevent")
                        .log(System.Logger.Level.DEBUG, "JMX does not show the loop " + name, refused);
            }
        }
    }

    private record Bean(EventLoop loop) implements CoroutinesMXBean {
        @Override
        public String dump() {
            return Dump.text(loop);
        }

        @Override
        public String dumpAsJson() {
            return Dump.json(loop);
        }
    }
}
