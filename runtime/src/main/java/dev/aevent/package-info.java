/** The API that users call: await, spawn, sleep, tasks, and the patching of sockets. */
@NullMarked
package dev.aevent;

import org.jspecify.annotations.NullMarked;
