/**
 * The small language between the user's Java and the state machine.
 *
 * <p>A {@link dev.aevent.processor.ir.Routine} is one coroutine: its locals and a list of {@link
 * dev.aevent.processor.ir.Instruction}s over {@link dev.aevent.processor.ir.Fragment}s, pieces of the user's own text in
 * which names are already resolved. Control flow that crosses an await is labels and jumps; all other code stays as it
 * was written. Every record prints as one line of pseudo-code.
 *
 * <p>Start reading at {@code Instruction}.
 */
@NullMarked
package dev.aevent.processor.ir;

import org.jspecify.annotations.NullMarked;
