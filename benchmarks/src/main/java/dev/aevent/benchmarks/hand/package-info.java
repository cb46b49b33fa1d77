/**
 * The scenarios as an expert would write them by hand: state machines with one frame for each call, made when it is
 * called, and an {@link java.util.ArrayDeque} as the run queue.
 *
 * <p>Nothing is boxed, results travel in a field of the scheduler, and a frame is linked to its caller only when it
 * suspends, so that the just-in-time compiler need not allocate one for a call that does not.
 */
@NullMarked
package dev.aevent.benchmarks.hand;

import org.jspecify.annotations.NullMarked;
