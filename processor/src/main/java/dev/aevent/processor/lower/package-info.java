/**
 * Lower: turns the attributed body of a coroutine into a {@link dev.aevent.processor.ir.Routine}.
 *
 * <p>In: a {@code CoroutineMethod}, trees of the clean room. Out: instructions in which only await-free text is left as
 * it was written, and control flow around awaits is labels and jumps. It holds afterwards that operands are evaluated in
 * Java's order, that every name in a fragment means in the generated class what it meant in the user's, and that no
 * Java {@code finally} surrounds a suspension point.
 *
 * <p>{@code int n = left() + await(fetch(key))} becomes
 *
 * <pre>
 * int t1 = left()
 * int fetch1 = await fetch(key)
 * int n = t1 + fetch1
 * </pre>
 *
 * <p>Start reading at {@link dev.aevent.processor.lower.Lowering}; {@code Statements} and {@code Expressions} take
 * apart, {@code Transplant} carries text over.
 */
@NullMarked
package dev.aevent.processor.lower;

import org.jspecify.annotations.NullMarked;
