/**
 * Turns generated sources into the class files that the user's build delivers.
 *
 * <p>In: {@link dev.aevent.processor.emit.Generated}. Out: {@link dev.aevent.processor.assemble.Assembled}, written by
 * {@link dev.aevent.processor.assemble.Output}. It holds afterwards that every class names the user's file, that every
 * line in it is a line of that file, and that no local variable is shown but the user's.
 *
 * <p>Start reading at {@code Assembler}.
 */
@NullMarked
package dev.aevent.processor.assemble;

import org.jspecify.annotations.NullMarked;
