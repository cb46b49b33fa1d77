/**
 * Split: cuts a routine into states.
 *
 * <p>In: a {@link dev.aevent.processor.ir.Routine} and its {@link dev.aevent.processor.analyse.Liveness}. Out: a {@link
 * dev.aevent.processor.split.Machine}, where each place that control can come to from elsewhere has a number, each
 * protected region with such places inside has one for its beginning, and each local has a home: the frame, the method,
 * or the one state that names it. State 0 is the beginning. Where one method would be too large, {@code Cutter} cuts the instructions into parts first, and {@code
 * Transfers} finds what these hand to each other.
 *
 * <p>Start reading at {@link dev.aevent.processor.split.Splitter}.
 */
@NullMarked
package dev.aevent.processor.split;

import org.jspecify.annotations.NullMarked;
