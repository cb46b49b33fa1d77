/** The annotations that mark coroutines. */
@NullMarked
package dev.aevent.annotation;

import org.jspecify.annotations.NullMarked;
