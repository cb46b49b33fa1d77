/**
 * Everything Aevent says to its users.
 *
 * <p>In: the passes report a {@link dev.aevent.processor.diagnostics.MessageKind} at a {@link
 * dev.aevent.processor.diagnostics.Position} to the {@link dev.aevent.processor.diagnostics.Log}. Out: {@link
 * dev.aevent.processor.diagnostics.Reporter} gives the enclosing compiler what was collected, each message at its exact
 * place, in the order of files and positions. It holds that a mistake is reported once, and that every kind of message
 * has an example program in {@code src/test/resources/examples}.
 *
 * <p>Start reading at {@code MessageKind}.
 */
@NullMarked
package dev.aevent.processor.diagnostics;

import org.jspecify.annotations.NullMarked;
