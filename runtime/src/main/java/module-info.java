/** The event loop, tasks and patched blocking calls that compiled coroutines run on. */
module dev.aevent {
    requires transitive dev.aevent.annotation;
    requires static java.management;
    requires static org.jspecify;

    exports dev.aevent;
    exports dev.aevent.abi;
    exports dev.aevent.function;
    exports dev.aevent.loop;
    exports dev.aevent.patch;
}
