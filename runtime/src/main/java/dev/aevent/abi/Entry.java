package dev.aevent.abi;

import org.jspecify.annotations.Nullable;

/** Calls the entry of a coroutine with the arguments it was spawned with. */
@FunctionalInterface
public interface Entry {
    /**
     * Calls it.
     *
     * @return its frame if it has suspended; else null or its result, or null and a primitive result on the loop
     * @throws Throwable what the coroutine throws
     */
    @Nullable
    Object run(Loop loop) throws Throwable;
}
