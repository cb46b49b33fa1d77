/**
 * Emit: writes a readable Java class for each class with coroutines.
 *
 * <p>In: the {@link dev.aevent.processor.split.Machine}s of a class and the accessors that they need. Out: {@link
 * dev.aevent.processor.emit.Generated}, one file with one nested class for each coroutine, its entries, and the accessors.
 * It holds afterwards that each line that carries user code knows its line in the user's file, and that the machine's own
 * lines have none.
 *
 * <p>Start reading at {@link dev.aevent.processor.emit.Emitter}; {@code StateMethod} writes the states.
 */
@NullMarked
package dev.aevent.processor.emit;

import org.jspecify.annotations.NullMarked;
