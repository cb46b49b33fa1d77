/** What can be spawned: coroutines with up to five arguments, with a result ({@code Function}) or without ({@code Action}). */
@NullMarked
package dev.aevent.function;

import org.jspecify.annotations.NullMarked;
