/** The loops that coroutines run on: start reading at {@link dev.aevent.loop.EventLoop}. */
@NullMarked
package dev.aevent.loop;

import org.jspecify.annotations.NullMarked;
