package dev.aevent.loop;

/**
 * What JMX shows of an {@link EventLoop}: {@code dev.aevent:type=Coroutines,name=<its thread>}. So {@code jconsole} and
 * the like can look at the coroutines of a running program, which needs no flag for that.
 */
public interface CoroutinesMXBean {
    /** What {@link dev.aevent.Aevent#dump()} returns for this loop. */
    String dump();

    /** What {@link dev.aevent.Aevent#dumpAsJson()} returns for this loop. */
    String dumpAsJson();
}
