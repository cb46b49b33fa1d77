/** The annotations that mark coroutines. */
module dev.aevent.annotation {
    requires static org.jspecify;

    exports dev.aevent.annotation;
}
