/** The relay server, blocking and as coroutines, and the demo that compares them. */
@NullMarked
package dev.aevent.examples;

import org.jspecify.annotations.NullMarked;
