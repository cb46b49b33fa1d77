/** Which non-blocking operation stands in when a blocking call is awaited in a coroutine. */
@NullMarked
package dev.aevent.patch;

import org.jspecify.annotations.NullMarked;
