/**
 * What Java says of the trees of a body: types, constants, conversions, reachability, jumps, and the lines that javac
 * gives to code.
 *
 * <p>In: a {@code CoroutineMethod}, trees of the clean room. Out: answers; nothing here makes code. Start reading at
 * {@link dev.aevent.processor.semantics.Body}, whose trees all the others ask about.
 */
@NullMarked
package dev.aevent.processor.semantics;

import org.jspecify.annotations.NullMarked;
