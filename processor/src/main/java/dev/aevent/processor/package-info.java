/**
 * The annotation processor that compiles coroutines.
 *
 * <p>{@link dev.aevent.processor.AeventProcessor} collects the root types over the rounds. When they are complete,
 * {@link dev.aevent.processor.Compiler} runs the passes, each in the package of its name: {@code collect}, {@code
 * attribute}, {@code check}, {@code lower}, {@code analyse}, {@code split}, {@code emit}, {@code assemble}. Each turns
 * the previous stage's type into a new immutable one. Start reading at {@code Compiler}.
 */
@NullMarked
package dev.aevent.processor;

import org.jspecify.annotations.NullMarked;
