/** Benchmarks of coroutines beside the same work written by hand. */
@NullMarked
package dev.aevent.benchmarks;

import org.jspecify.annotations.NullMarked;
