/** Debuggers at work on coroutines. */
@NullMarked
package dev.aevent.processor.debugging;

import org.jspecify.annotations.NullMarked;
