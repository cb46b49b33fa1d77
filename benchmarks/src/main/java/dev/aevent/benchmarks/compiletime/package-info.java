/** What the processor adds to the time of a build. */
@NullMarked
package dev.aevent.benchmarks.compiletime;

import org.jspecify.annotations.NullMarked;
