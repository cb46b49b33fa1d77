/** Writes a readable Java class for each class with coroutines. */
@NullMarked
package dev.aevent.processor.emit;

import org.jspecify.annotations.NullMarked;
