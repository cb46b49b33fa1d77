/**
 * Finds the coroutines of a compilation.
 *
 * <p>In: the root types, elements of the enclosing compilation. Out: {@link
 * dev.aevent.processor.collect.Collected}, the top-level types in whose files coroutines stand. It holds afterwards
 * that no coroutine among them is native, and that no method of any root type overrides or implements a coroutine
 * without being one; both are refused here. Bodies are not looked at: only elements are.
 */
@NullMarked
package dev.aevent.processor.collect;

import org.jspecify.annotations.NullMarked;
