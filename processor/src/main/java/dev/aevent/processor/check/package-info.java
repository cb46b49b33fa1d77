/** Reports what is refused, and finds what each coroutine awaits and spawns. */
@NullMarked
package dev.aevent.processor.check;

import org.jspecify.annotations.NullMarked;
