/**
 * Analyse: finds what lives across each suspension point.
 *
 * <p>In: a {@link dev.aevent.processor.ir.Routine}. Out: {@link dev.aevent.processor.analyse.Liveness}, the locals that
 * a frame must save at each await. It holds afterwards that a local that is not saved is not read before it is assigned
 * again, whichever way control goes on, handlers included; and that nothing else is saved, so that a parked coroutine
 * retains nothing it no longer needs.
 *
 * <p>Start reading at {@link dev.aevent.processor.analyse.Analyser}.
 */
@NullMarked
package dev.aevent.processor.analyse;

import org.jspecify.annotations.NullMarked;
