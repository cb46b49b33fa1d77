/**
 * What coroutines cost, beside the same work written by hand.
 *
 * <p>Each scenario exists twice: in {@link dev.aevent.benchmarks.Work} as coroutines, and in {@link
 * dev.aevent.benchmarks.hand} as state machines. {@link dev.aevent.benchmarks.Report} measures both and prints the
 * ratios; start reading there.
 */
@NullMarked
package dev.aevent.benchmarks;

import org.jspecify.annotations.NullMarked;
