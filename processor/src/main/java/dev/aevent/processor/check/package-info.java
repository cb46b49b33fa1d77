/**
 * Reports what is refused, and finds what each coroutine awaits and spawns.
 *
 * <p>In: {@link dev.aevent.processor.attribute.Attributed} files. Out: {@link dev.aevent.processor.check.Checked}, with
 * the calls that each coroutine awaits, by the identity of their trees. It holds that what an await marks is decided
 * here and nowhere else: by the static types, in {@code AwaitRule}. The later passes only look it up.
 *
 * <p>{@code FileScanner} finds the coroutines of a file, {@code CoroutineScanner} looks into one, and {@code
 * OrdinaryScanner} at all code that is none. Each family of refusals has a class of its own: {@code UselessAwait},
 * {@code UnawaitedCalls}, {@code SpawnRule}, {@code ImplicitCalls}, {@code VoidAwaits}.
 *
 * <p>Start reading at {@code Check}.
 */
@NullMarked
package dev.aevent.processor.check;

import org.jspecify.annotations.NullMarked;
