/** What runs in the JVM of a library's tests. */
@NullMarked
package dev.aevent.instrument.run;

import org.jspecify.annotations.NullMarked;
