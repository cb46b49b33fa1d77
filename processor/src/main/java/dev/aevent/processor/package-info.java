/** The annotation processor that compiles coroutines. */
@NullMarked
package dev.aevent.processor;

import org.jspecify.annotations.NullMarked;
